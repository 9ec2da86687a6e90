import Testing
import WMLintRequests
import WMLintShell
import WMLintTestSupport
import WMLintText

/// Calls of curl give the requests that curl would send.
@Suite struct CurlCallTests {
  private func requests(_ text: String) -> [Request] {
    ShellFile.content(of: MappedText(text)).requests
  }

  private func only(_ text: String) throws -> Request {
    let found = requests(text)
    try #require(found.count == 1)
    return found[0]
  }

  @Test(arguments: [
    "curl h", "/usr/bin/curl h", "curl.exe h", "sudo -E curl h", "env A=b curl h",
    "timeout 10 curl h", "if ! curl h; then :; fi", "x=$(curl h)", "echo \"$(curl h | jq .)\"",
    "f() { curl h; }", "time curl h", "docker run --rm curlimages/curl h", "A=b curl h | jq .",
    "curl -- h", "curl --url h", "T=h/; curl $T", "eval curl h", "ssh a curl h",
    "curl -s -o /dev/null -w '%{http_code}' --max-time 5 h",
    "curl -sSLo out h", "curl -kXPATCH h", "for i in 1 2; do curl h; done", "curl $OPTS h",
    "curl \"${args[@]}\" h", "curl -H 'A: b' -u a:b -b c=d -A e --retry 3 -x proxy h > out 2>&1",
  ]) func findsTheURL(_ text: String) throws {
    #expect(try only(text).endpoint?.string.prefix(1) == "h")
  }

  @Test(arguments: [
    "", "# curl h", "echo curl h", "echo 'curl h'", "curlish h", "curl", "curl --help", "wget",
    "wget --help",
    "cat <<EOF\ncurl h\nEOF", "alias c=curl", "git commit -m 'curl h'", "man curl", "which curl",
  ]) func findsNone(_ text: String) {
    #expect(requests(text).isEmpty)
  }

  @Test func sendsOneRequestToEachURL() {
    #expect(
      requests("curl -d a a --next -X PUT b c").map { $0.endpoint?.string } == ["a", "b", "c"])
    #expect(requests("curl -d a a --next -X PUT b").map { $0.method?.string } == [nil, "PUT"])
    #expect(requests("curl a; curl b $(curl c)").map { $0.endpoint?.string } == ["a", "b", "c"])
  }

  @Test(arguments: [
    ("curl h", "GET"), ("curl -I h", "HEAD"), ("curl -d '{}' h", "POST"),
    ("curl --json {} h", "POST"),
    ("curl -F a=b h", "POST"), ("curl -T f h", "PUT"), ("curl -G -d a h", "GET"),
    ("curl -X PATCH -d '{}' h", nil), ("curl -K c h", nil),
    ("curl -K - h <<E\n-K c\nE", nil), ("curl $OPTS -d '{}' h", nil),
    ("curl \"$@\" h", nil), ("curl --request PATCH h", nil),
  ]) func knowsTheMethodThatIsNotNamed(_ text: String, _ method: String?) throws {
    #expect(try only(text).impliedMethod?.name == method)
  }

  @Test(arguments: [
    ("curl h", "absent"), ("curl -d '{}' h", "{}"), ("curl -d'{}' h", "{}"),
    ("curl -sd '{}' h", "{}"),
    ("curl --data-binary '{\"a\": 1}' h", "{\"a\": 1}"), ("curl --expand-data '{}' h", "{}"),
    ("wget --post-file f.json h", "<f.json"), ("wget --method=PUT --body-file=f.json h", "<f.json"),
    ("wget --post-file=$F h", "unknown"), ("curl -d @f.json h", "<f.json"),
    ("curl --data-raw @f h", "@f"), ("curl -d @$F h", "unknown"),
    ("curl -d @- h <<EOF\n{\"a\": $B}\nEOF", "{\"a\": ${B}}\n"), ("curl -d @- h", "unknown"),
    ("curl -d @- h < f.json", "<f.json"), ("echo '{}' | curl -d @- h", "{}"),
    ("cat f.json | curl --json @- h", "<f.json"), ("jq . f | curl -d @- h", "unknown"),
    ("B='{}'; curl -d \"$B\" h", "{}"), ("curl -d \"$B\" h", "unknown"),
    ("curl -d \"$(cat <<'EOF'\n{}\nEOF\n)\" h", "{}\n"), ("curl -d \"$(cat f.json)\" h", "<f.json"),
    ("curl -d \"$(jq -n .)\" h", "unknown"), ("curl -d a=b h", "form"),
    ("curl -d a -d b h", "form"),
    ("curl --json a --json b h", "unknown"), ("curl --data-urlencode '{}' h", "form"),
    ("curl -F a=@b h", "form"), ("curl -T f h", "unknown"), ("curl -G -d '{}' h", "absent"),
    ("curl $OPTS h", "unknown"), ("curl -d {} h", "{}"), ("curl -d '' h", ""),
  ]) func findsTheBody(_ text: String, _ body: String) throws {
    #expect(try only(text).bodyInWords == body)
  }

  @Test(arguments: [
    ("curl -d '{}' h", true), ("curl --json '{}' h", false), ("curl h", false),
    ("curl -d '{}' -H @f h", false), ("curl -d '{}' $OPTS h", false), ("curl -G -d a h", false),
  ]) func knowsTheMediaTypeThatIsNotNamed(_ text: String, _ isForm: Bool) throws {
    #expect((try only(text).impliedMediaType != nil) == isForm)
  }

  @Test func readsHeaders() throws {
    let request = try only("curl -H 'A: b' -H \"C:$D \" --header 'E;' -H F h")
    #expect(request.headers.map(\.name.string) == ["A", "C", "E"])
    #expect(request.headers.map { $0.value?.string } == ["b", "${D}", ""])
  }

  @Test(arguments: [
    ("curl h -d 'x", "'"), ("curl h -d\"x", "\""), ("curl \"h", "\""), ("curl h -d x$'y", "$"),
    ("curl h -d \"a\"'b", "'"), ("curl h -d \"$(x", "\""),
  ]) func saysWhichQuoteIsNotClosed(_ text: String, _ quote: String) throws {
    let request = try only(text)
    let place = try #require(request.formProblems.first).place.bytes
    #expect(String(decoding: Array(text.utf8)[place], as: UTF8.self) == quote)
    #expect(request.bodyInWords == "unknown")
  }

  @Test func saysWhatIsNotExpanded() throws {
    let request = try only("curl -d '{\"a\": \"${b}\"}' -H 'A: ${c}' \"h/$d\"'/$EE' -A '${f}'")
    #expect(request.substitution.unexpanded.map(\.string) == ["${b}", "${c}", "$EE"])
    let others = try only("B='{${b}}'; curl -d \"$B\" h").substitution.unexpanded
    #expect(others.map(\.string) == ["${b}"])
    let document = try only("curl -d @- h <<'EOF'\n${b} $C\nEOF").substitution.unexpanded
    #expect(document.map(\.string) == ["${b}"])
  }
}

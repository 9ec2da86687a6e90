import Testing
import WMLintRequests
import WMLintShell
import WMLintTestSupport
import WMLintText

/// Scripts are split into the words that a shell would pass on, and each byte has its place.
@Suite struct ShellScriptTests {
  private func script(_ text: String) -> ShellScript {
    ShellScript(MappedText(text))
  }

  private func words(_ text: String) -> [[String]] {
    script(text).commands.map { $0.words.map(\.text.string) }.filter { !$0.isEmpty }
  }

  static let scripts: [(text: String, words: [[String]])] = [
    ("", []), ("  \n\n # nothing\n", []), ("curl -s a", [["curl", "-s", "a"]]),
    ("a 'b c' \"d e\" f\\ g", [["a", "b c", "d e", "f g"]]),
    ("a '' \"\" $''", [["a", "", "", ""]]),
    (#"a 'x'"y"\''z'"#, [["a", "xy'z"]]), (#"a "\"\$\`\\\n""#, [["a", #""$`\\n"#]]),
    ("a \\\n  b\\\nc \"d\\\ne\"", [["a", "bc", "de"]]), ("a \\\r\n b\r\nc", [["a", "b"], ["c"]]),
    (#"a $'it\'s\t\x41\u00e9\101\q'"#, [["a", "it's\tAéA\\q"]]),
    (
      "a $ID \"${ID}\" ${ID:-x} $1 \"$@\" $",
      [["a", "${ID}", "${ID}", "${ID}", "${1}", "${}", "$"]]
    ),
    (
      "a $(b c) `d` \"$(e \"f\" | g)\" h",
      [
        ["b", "c"], ["d"], ["e", "f"], ["g"], ["a", "${}", "${d}", "${}", "h"],
      ]
    ),
    ("a $((1 + (2))) b", [["a", "${}", "b"]]),
    (
      "a ${b:-c} ${b-c} ${b:=c} ${b=c} ${b:?c} ${b?c} ${b-${c#d}} \"${b:-}\"",
      [["a"] + Array(repeating: "${b}", count: 8)]
    ),
    (
      "a ${b:+c} ${b+c} ${b#c} ${b##c} ${b%c} ${b%%c} ${b:1:2} ${b: -1} ${b/c/d} ${b^^} ${b,} ${b@Q} "
        + "${b[0]} ${#b} ${!b} ${b::2}",
      [["a"] + Array(repeating: "${}", count: 16)]
    ),
    ("a; b & c && d || e | f |& g", [["a"], ["b"], ["c"], ["d"], ["e"], ["f"], ["g"]]),
    ("if a; then b; elif ! c; then d; else e; fi", [["a"], ["b"], ["c"], ["d"], ["e"]]),
    ("(a; b) > c; { d; }", [["a"], ["b"], ["d"]]), ("f() {\n a\n}", [["f"], ["a"]]),
    ("a > b 2>&1 >> c < d <&3 &> e f", [["a", "f"]]), ("a 2> b x2> c", [["a", "x2"]]),
    ("a # b\nc#d e", [["a"], ["c#d", "e"]]), ("A=1 B='2 3' c D=4", [["c", "D=4"]]),
    ("export A=1 -x B", [["export", "-x", "B"]]), ("a=(b c) d", [["b", "c"], ["d"]]),
    (
      "case $x in a) b;; (c) d;; esac; e",
      [
        ["case", "${x}", "in", "a"], ["b"], ["c"], ["d"], ["e"],
      ]
    ),
    ("x=$(case a in a) b;; esac) c", [["case", "a", "in", "a"], ["b"], ["c"]]),
    ("a <(b) c", [["b"], ["a", "${b}", "c"]]),
    ("a 'b\nc", [["a", "b\nc"]]), ("a \"b $(c 'd", [["c", "d"], ["a", "b ${}"]]),
    ("a ${b", [["a", "${b}"]]), ("a \\", [["a", "\\"]]), (")) a", [["a"]]),
    ("a h/<b-c>/<d> e <f >g", [["a", "h/<b-c>/<d>", "e"]]),
    ("a `b", [["b"], ["a", "${b}"]]),
  ]

  @Test(arguments: scripts.indices) func splits(index: Int) {
    #expect(words(Self.scripts[index].text) == Self.scripts[index].words)
  }

  private func input(_ text: String, of name: String) -> String? {
    let script = script(text)
    guard let command = script.commands.last(where: { $0.words.first?.equals(name) == true }) else {
      return nil
    }
    switch script.input(of: command) {
    case .text(let word): return word.text.string
    case .file(let word): return "<" + word.text.string
    case nil: return nil
    }
  }

  @Test(arguments: [
    ("c <<EOF\na $ID \\$x\n\"b\\\"\nEOF\nd", "a ${ID} $x\n\"b\\\"\n"),
    ("c <<'EOF'\na $ID\n\\$x\nEOF\n", "a $ID\n\\$x\n"), ("c <<\"E F\" -x\na\nE F\n", "a\n"),
    ("c <<-EOF\n\t\ta\n\t\tEOF\n", "a\n"), ("c <<EOF\r\na\r\nEOF\r\nd", "a\r\n"),
    ("c <<EOF\na\\\nb\nEOF\n", "ab\n"), ("c <<EOF\n$(date) `x` $(y\nEOF", "${} ${} ${}"),
    ("cat <<EOF | c\na\nEOF\n", "a\n"), ("cat <<EOF |\na\nEOF\n  c", "a\n"),
    ("echo '{}' | c", "{}"), ("echo -n a b | c", nil), ("printf '%s' \"$x\" | c", "${x}"),
    ("printf '{}' | c", "{}"), ("printf '{}\\n' | c", nil), ("printf '%d' 1 | c", nil),
    ("echo -e '{}' | c", "{}"), ("do case a in b) c < d;; esac", "<d"),
    ("cat f.json | c", "<f.json"), ("jq . f.json | c", nil), ("c < f.json", "<f.json"),
    ("c <<< '{}'", "{}"), ("c <<A <<B\na\nA\nb\nB\n", "b\n"), ("x=$(c <<EOF\na\nEOF\n)", "a\n"),
    ("c <<EOF\nno end", "no end"), ("a | c", nil), ("echo a; c", nil),
  ]) func findsWhatACommandReads(_ text: String, _ input: String?) {
    #expect(self.input(text, of: "c") == input)
  }

  private func resolved(_ text: String) throws -> String {
    let script = script(text)
    let command = script.commands.last { $0.words.first?.equals("c") == true }
    let word = try #require(command?.words.last)
    switch script.resolved(word) {
    case .text(let word): return word.text.string
    case .file(let word): return "<" + word.text.string
    }
  }

  @Test(arguments: [
    ("B='{}'\nc \"$B\"", "{}"), ("export B={}; c ${B}", "{}"), ("c \"$B\"", "${B}"),
    ("B=1; B=2; c $B", "${B}"), ("B=1; B+=2; c $B", "${B}"), ("B=1; c x$B", "x${B}"),
    ("B=1; read B; c $B", "${B}"), ("for B in 1 2; do c $B; done", "${B}"),
    ("B=1; read -r B; c $B", "${B}"), ("B=$A; c $B", "${B}"), ("B={$A}; c $B", "{${A}}"),
    ("B=$(cat <<EOF\n{}\nEOF\n)\nc \"$B\"", "{}\n"), ("c \"$(cat f.json)\"", "<f.json"),
    ("c \"$(cat <<'EOF'\n{\"a\": \"$b\"}\nEOF\n)\"", "{\"a\": \"$b\"}\n"), ("c \"$(jq .)\"", "${}"),
    ("B=(1); c $B", "${B}"), ("c \"${B:-x}\"", "${B}"),
  ]) func putsValuesInThePlaceOfWords(_ text: String, _ value: String) throws {
    #expect(try resolved(text) == value)
  }

  @Test func readsASessionWithoutItsOutput() {
    let text = """
      $ curl -X PATCH \\
      > https://h/p \\
        -d '{
      "a": 1}'
      {"curl": "output"}
      curl: (6) no host
      user@host:~/x$ echo "a

      > b" '
      > c'
      [me@box dir]$ c <<EOF
      $ no prompt
      > second
      > EOF
      """
    #expect(
      words(text) == [
        ["curl", "-X", "PATCH", "https://h/p", "-d", "{\n\"a\": 1}"], ["echo", "a\n\nb", "\nc"],
        ["c"],
      ])
    #expect(input(text, of: "c") == "$ no prompt\nsecond\n")
  }

  @Test(arguments: [
    ("a '${id}/$ID/$id/$5/${a b}/$X'", ["${id}", "$ID"]), ("a \"\\${id} $ID \\$5\"", ["${id}"]),
    ("a \\${id}", ["${id}"]), ("a $'${id}'", ["${id}"]), ("a ${id}", []),
  ]) func notesWhatIsNotExpanded(_ text: String, _ found: [String]) throws {
    let word = try #require(script(text).commands.first?.words.last)
    #expect(
      word.unexpanded.map { String(decoding: word.text.storage[$0], as: UTF8.self) } == found)
  }

  @Test func pointsAtEachByteOfAWord() throws {
    let text = "a 'é'\"b\\\"$X\"\\ c$'\\t'\\\n\"d\""
    let word = try #require(script(text).commands.first?.words.last)
    #expect(word.text.string == "éb\"${X} c\td")
    let bytes = Array(text.utf8)
    func outer(_ range: Range<Int>) -> String {
      String(decoding: bytes[word.text.map.range(range).bytes], as: UTF8.self)
    }
    let pieces = [0..<2, 2..<3, 3..<4, 4..<8, 8..<9, 9..<10, 10..<11, 11..<12].map(outer)
    #expect(pieces == ["é", "b", "\\\"", "$X", "\\ ", "c", "\\t", "d"])
    #expect(word.text.map.encoded("\"", replacing: 2..<3) == "\\\"")
    #expect(word.text.map.encoded("'", replacing: 0..<2) == "'\\''")
  }
}

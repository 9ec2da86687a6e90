/// A file whose credential only its reader sees: in parts, or set in one place and sent in another.
struct PartedCredential: CustomStringConvertible, Sendable {
  let file: String
  private let template: String

  /// Makes a file of a text in which `@0` is the credential, and `@1` and `@2` are its halves.
  init(_ file: String, _ template: String) {
    self.file = file
    self.template =
      template
      .replacing("@URL", with: Self.url).replacing("@BODY", with: #"{"attributes":{"a":5}}"#)
  }

  var description: String { "\(file): \(template)" }

  private static let url =
    "https://api.mypurecloud.com/api/v2/conversations/webmessaging/{conversationId}/participants/"
    + "{participantId}"

  static let first = "Zk4xQ9pLmT7vR2s"
  static let second = "Wc8Yb1Nh6Jd3Ga5X"

  /// The text with a credential that looks real.
  var text: String { text(Self.first, Self.second) }

  /// The text with another in the place of the credential.
  func text(_ first: String, _ second: String) -> String {
    template.replacing("@0", with: first + second).replacing("@1", with: first)
      .replacing("@2", with: second)
  }

  static let all = shell + requestFiles + collections + terraform + programs + clients

  static func curl(_ arguments: String, before: String = "") -> Self {
    Self(
      "a.sh",
      before + "curl -X PATCH @URL -H 'Content-Type: application/json' "
        + "\(arguments) -d '@BODY'\n")
  }

  private static let shell: [Self] = [
    curl(#"-u "me:"'@0'"#), curl(#"-u "me:@1"'@2'"#), curl("--user me:@1'@2'"),
    curl("--proxy-user 'me:@1'@2"), curl("-Ume:@1'@2'"), curl("--oauth2-bearer '@0'"),
    curl("--oauth2-bearer '@1'\"@2\""), curl("--pass @0"), curl("--cert cert.pem:@0"),
    curl("-E cert.pem:'@1'@2"), curl("-H \"X-Api-Key: \"'@0'"), curl("-H 'X-Api-Key: @1'\"@2\""),
    curl("-H \"Authorization: Bearer \"'@0'"), curl("-b 'session=@1'\"@2\""),
    curl("-d client_secret='@1'\"@2\""), curl("--data-urlencode client_secret=@1'@2'"),
    curl("-F client_secret='@1'@2"), curl("-H 'Authorization: Bearer @1'\\\n'@2'"),
    curl("-H \"Authorization: Bearer @1\\\n@2\""), curl("-u me:@1\\\n@2"),
    curl("-H $'Authorization: Bearer @1\\x57'@2"),
    curl("-x http://me:@1'@2'@proxy:80"), curl("https://me:@1'@2'@api.mypurecloud.com/"),
    PartedCredential(
      "set.sh",
      "curl -K - -X PATCH @URL -d '@BODY' <<EOF\nuser = \"me:@0\"\nheader = \"Content-Type: application/json\"\nEOF\n"
    ),
    curl("-H \"Authorization: Bearer $T\"", before: "export T=@0\n"),
    curl("-H \"Authorization: Bearer ${T}\"", before: "readonly T='@1'\"@2\"\n"),
    curl("-H \"Authorization: Bearer $T\"", before: "A=@1\nT=\"${A}@2\"\n"),
    curl("-H \"Authorization: Bearer ${T:-@0}\""), curl("-H \"Authorization: Bearer ${T-'@0'}\""),
    curl("-H \"Authorization: Bearer $T\"", before: ": \"${T:=@0}\"\n"),
    curl("-H \"Authorization: Bearer $T\"", before: "if x; then T=@0; else T=; fi\n"),
    curl("-H \"$H\"", before: "H=\"Authorization: Bearer \"'@0'\n"),
    curl("-H \"Authorization: Basic $(echo -n 'me:@1'\"@2\" | base64)\""),
    curl("-u \"$ME:$P\"", before: "ME=me\nP=@0\n"), curl("-u \"me:${P:-@0}\""),
    curl("-d \"client_secret=$P\"", before: "local P=@0\n"),
    curl("--data-raw '{\"password\":\"'$P'\"}'", before: "P=@0\n"),
    curl("-b \"session=$P\"", before: "P=@0\n"),
    curl("-u \"${B%x}\"", before: "B=me:@0\n"), curl("${V:+-u me:@0}"),
    curl("${V+-u \"me:$P\"}", before: "P=@0\n"),
    curl("${V:+${W:+--oauth2-bearer '@1'@2}}"), curl("\"${V:+-bsession=@0}\""),
    curl("-K - <<EOF\nuser = \"${B#x}\"\nEOF\n:", before: "B=me:@0\n"),
    Self(
      "a.md", "```sh\nT=@0\ncurl -X PATCH -H \"Authorization: Bearer $T\" @URL -d '@BODY'\n```\n"),
  ]

  private static let requestFiles: [Self] = [
    Self("a.http", "@tok = @0\n\nPATCH @URL\nAuthorization: Bearer {{tok}}\n\n@BODY\n"),
    Self(
      "a.http", "@a = @1\n@tok = {{a}}@2\n\nPATCH @URL\nAuthorization: Bearer {{tok}}\n\n@BODY\n"),
    Self("a.http", "@k = @0\n\nPATCH @URL\nX-Api-Key: {{k}}\n\n@BODY\n"),
    Self("a.http", "@k = @0\n\nPATCH @URL?access_token={{k}}\n\n@BODY\n"),
    Self("a.http", "@k = @0\n\nPATCH @URL\n\n{\"attributes\":{\"password\":\"{{k}}\",\"a\":5}}\n"),
    Self("a.http", "@k = @0\n\nPATCH @URL\nAuthorization: Basic me {{k}}\n\n@BODY\n"),
    Self("a.http", "curl -X PATCH @URL -u me:'@1'\"@2\" -d '@BODY'\n"),
    Self("a.md", "```http\n@k = @0\nPATCH @URL\nAuthorization: Bearer {{k}}\n\n@BODY\n```\n"),
  ]

  private static func postman(_ request: String, _ others: String) -> Self {
    Self(
      "a.json",
      #"{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "#
        + #"\#(others), "item": [{"name": "f", "item": [{"name": "r", "request": {"method": "PATCH","#
        + #" "url": "@URL", \#(request), "body": {"mode": "raw", "raw": "{\"attributes\":{\"a\":5}}"#
        + #"", "options": {"raw": {"language": "json"}}}}}]}]}"# + "\n")
  }

  private static let bearer = #""header": [{"key": "Authorization", "value": "Bearer {{t}}"}]"#
  private static let collections: [Self] = [
    postman(bearer, #""variable": [{"key": "t", "value": "@0"}]"#),
    postman(
      bearer, #""variable": [{"key": "t", "value": "{{a}}@2"}, {"key": "a", "value": "@1"}]"#),
    postman(#""header": []"#, #""variable": [{"key": "t", "value": "@0", "type": "secret"}]"#),
    postman(
      #""auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{t}}"}]}"#,
      #""variable": [{"key": "t", "value": "@0"}]"#),
    postman(
      #""header": []"#,
      #""auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{t}}"}]}, "#
        + #""variable": [{"key": "t", "value": "@0"}]"#),
    postman(
      #""auth": {"type": "basic", "basic": [{"key": "password", "value": "{{t}}"}]}"#,
      #""variable": [{"key": "t", "value": "@0"}]"#),
    postman(
      #""auth": {"type": "apikey", "apikey": [{"key": "value", "value": "@0"}]}"#,
      #""variable": []"#),
  ]

  private static func action(_ headers: String, _ others: String = "") -> Self {
    Self(
      "a.tf",
      """
      \(others)
      resource "genesyscloud_integration_action" "a" {
        config_request {
          request_type         = "PATCH"
          request_url_template = "@URL"
          request_template     = jsonencode({ attributes = { a = 5 } })
          headers              = { \(headers) }
        }
      }

      """)
  }

  private static let terraform: [Self] = [
    action(#"Authorization = "Bearer ${var.t}""#, #"variable "t" { default = "@0" }"#),
    action(
      #"Authorization = "Bearer ${local.t}""#, "locals {\n  a = \"@1\"\n  t = \"${local.a}@2\"\n}"),
    action("X-Api-Key = local.k", "locals {\n  k = \"@0\"\n}"),
    action(#"Authorization = "Bearer ${var.t}""#, "variable \"t\" {\n  default = \"@0\"\n}"),
  ]
}

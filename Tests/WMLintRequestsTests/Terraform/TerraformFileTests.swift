import Testing
import WMLintDiagnostics
import WMLintRequests
import WMLintTestSupport
import WMLintText

/// Data actions and requests in Terraform files are read, and their fixes are written as HCL.
@Suite struct TerraformFileTests {
  private func requests(_ text: String) -> [Request] {
    TerraformFile.content(of: MappedText(text)).requests
  }

  /// The request of an action whose template is some expression.
  private func request(template: String) throws -> Request {
    let text = """
      resource "genesyscloud_integration_action" "a" {
        config_request {
          request_template = \(template)
          request_type = "PATCH"
        }
      }
      """
    let request = try #require(requests(text).first)
    #expect(request.method?.string == "PATCH")
    return request
  }

  @Test func readsAnAction() throws {
    let text = """
      # A comment with a brace }
      variable "x" {}
      resource "genesyscloud_integration_action" "label" {
        name = "Set ACW" // its name
        contract_input = jsonencode({ properties = { "conversationId" = {}, acw : {} } })
        config_request {
          request_url_template = "/api/v2/${var.path}/$${input.conversationId}/$${input.acv}"
          request_type         = "PATCH"
          request_template     = "$${input.rawRequest}"
          headers = {
            Content-Type = "application/json"
            "X-A"        = "b",
          }
        }
        config_response { success_template = "$${rawResult}" }
      }
      resource "genesyscloud_integration_action" "second" { config_request {} }
      resource "genesyscloud_integration" "other" { config_request {} }
      data "genesyscloud_integration_action" "d" { name = "x" }
      """
    let found = requests(text)
    #expect(found.map(\.identity.name) == ["Set ACW", "second"])
    let request = try #require(found.first)
    #expect(
      request.endpoint?.string == "/api/v2/${var.path}/${input.conversationId}/${input.acv}")
    #expect(request.headersInWords == ["Content-Type: application/json", "X-A: b"])
    #expect(request.bodyInWords == "${input.rawRequest}")
    #expect(request.substitution.input?.names == ["conversationId", "acw"])
    #expect(request.substitution.input?.uses.map(\.string) == ["conversationId", "acv"])
    #expect(
      request.substitution.input?.uses.map { $0.written(in: text) } == ["conversationId", "acv"])
  }

  static let templates: [(text: String, body: String)] = [
    (#""{\"a\": \"\\n\\u00e9\"}""#, #"{"a": "\n\u00e9"}"#), (#""""#, "absent"),
    (#""a\tb\u00e9\q""#, "a\tbé\\q"),
    (#""$${x} $$ %%{y} ${ z } %""#, "${x} $$ %{y} ${z} %"),
    (#""${f("}", "${b}")}c""#, "${}c"), (#""a" + "b""#, "unknown"), ("var.x", "unknown"),
    ("file(\"x\")", "unknown"), ("jsonencode(var.x)", "unknown"),
    ("<<EOT\n{\"a\": \"$${x}\"}\nEOT", "{\"a\": \"${x}\"}\n"),
    ("<<-EOT\n    {}\n    EOT", "    {}\n"),
    ("<<EOT\n${ x\n}\nEOT", "${}\n"), ("<<EOT\n#if(a)\nEOT", "unknown"), ("\"open", "open"),
    ("jsonencode({ a = 1, b : -2.5e3 })", #"{"a":1,"b":-2500}"#),
    ("jsonencode({\n a = \"b\" # c\n\n \"d\" = [true, null,]\n})", #"{"a":"b","d":[true,null]}"#),
    ("jsonencode({ a = var.b.c, d = f(1, 2), (e) = {} })", #"{"a":${var.b.c},"d":${},${}:{}}"#),
    ("jsonencode([30.0, 3e1, 1.5, 007, 0, -1, 1e400])", "[30,30,1.5,7,0,-1,1e400]"),
    (#"jsonencode({ a = "\\u00e9<" })"#, #"{"a":"\\u00e9<"}"#),
    (#"jsonencode({ a = "x\"$${y}${z}" })"#, #"{"a":"x\"${y}${z}"}"#),
    (
      "jsonencode({ a = [for x in y : x], b = {c = 1}[\"c\"], d = 1 + 2 })",
      #"{"a":${},"b":${},"d":${}}"#
    ),
    ("jsonencode({ a = <<EOT\nx\nEOT\n b = 2 })", #"{"a":${},"b":2}"#), ("jsonencode([1])", "[1]"),
  ]

  /// Terraform writes the parts between directives or leaves them out.
  @Test(arguments: [
    #""{ \"k\": %{ if a == "x" }\"%{ endif }1%{ if a == "x" }\"%{ endif } }""#,
    #""{ \"k\": 1 %{ if var.y == "a" } , \"z\": 2 %{ else } , \"z\": 3 %{ endif } }""#,
    #""[%{~ for x in var.list ~} ${x}, %{~ endfor ~} 1]""#, #""${f("}")} %{if a}""#,
    "<<EOT\n{\n%{ if var.y ~}\n\"a\": 1\n%{ endif ~}\n}\nEOT",
    #""\\%{ if a }""#,
  ]) func leavesATextWithDirectivesAlone(template: String) throws {
    #expect(try request(template: template).bodyInWords == "unknown")
  }

  @Test(arguments: [
    #""%%{ if a }""#, #""%%%{ if a }""#, #""100 % { }""#, #""${f("%{ if a }b%{ endif }")}""#,
  ])
  func readsATextWithoutDirectives(template: String) throws {
    #expect(try request(template: template).bodyInWords != "unknown")
  }

  @Test(arguments: [
    #""{\"properties\": {%{ for x in var.list } \"${x}\": {}, %{ endfor } \"a\": {}}}""#,
    #""{\"properties\": {\"${var.name}\": {}, \"a\": {}}}""#,
  ]) func knowsNoInputsThatVariablesName(contract: String) {
    let found = requests(
      """
      resource "genesyscloud_integration_action" "a" {
        contract_input = \(contract)
        config_request { request_template = "$${input.b}" }
      }
      """)
    #expect(found.count == 1)
    #expect(found.first?.substitution.input == nil)
  }

  @Test(arguments: templates.indices) func findsTheBody(index: Int) throws {
    let (text, body) = Self.templates[index]
    #expect(try request(template: text).bodyInWords == body)
  }

  @Test(arguments: [
    "", "resource", "resource \"genesyscloud_integration_action\"",
    "resource \"genesyscloud_integration_action\" \"a\" = {}", "}}}}", "\"", "<<EOT", "/*", "a = {",
    "locals {\n a = \"resource \\\"genesyscloud_integration_action\\\" \\\"b\\\" {}\"\n}",
    "# resource \"genesyscloud_integration_action\" \"a\" {}",
    "/* resource \"genesyscloud_integration_action\" \"a\" {} */",
    "x = <<EOT\nresource \"genesyscloud_integration_action\" \"a\" {}\nEOT",
  ]) func findsNone(_ text: String) {
    #expect(requests(text).isEmpty)
  }

  @Test(arguments: ["", "{", "{\n request_type = \"x", "{\n a = jsonencode({ b = [", "{\n a = <<X"])
  func readsWhatIsNotClosed(_ rest: String) {
    #expect(
      requests("resource \"genesyscloud_integration_action\" \"a\" {\n config_request " + rest)
        .count == 1)
  }

  @Test func writesFixesAsHCL() throws {
    let text =
      #"resource "genesyscloud_integration_action" "a" { config_request { request_template = jsonencode({ acw = "30" }) } }"#
    let request = try #require(requests(text).first)
    guard case .text(_, let body) = request.body else { return #expect(Bool(false), "a text") }
    let json = body()
    #expect(json.string == #"{"acw":"30"}"#)
    #expect(json[7..<11].written(in: text) == "\"30\"")
    #expect(json[7..<11].encoded("30") == "30")
    #expect(json[2..<5].written(in: text) == "acw")
    #expect(json[2..<5].encoded("a${input.b}") == "a$${input.b}")
    #expect(json[6..<7].encoded("=") == nil)
  }
}

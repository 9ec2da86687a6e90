import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The format checkstyle is valid XML with one element for each file.
@Suite struct CheckstyleReportTests {
  private final class Elements: NSObject, XMLParserDelegate {
    var found: [(name: String, attributes: [String: String])] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      found.append((name, attributes))
    }
  }

  private func elements(_ events: [Event]) -> [(name: String, attributes: [String: String])] {
    let report = Format.checkstyle.render(events, settings: WriterSettings(toolVersion: "0"))
    let parser = XMLParser(data: Data(report.utf8))
    let elements = Elements()
    parser.delegate = elements
    #expect(parser.parse(), "\(report)")
    return elements.found
  }

  @Test func opensAFileForWhatIsInIt() {
    let a = Sample("x y", name: #"./a&"<.json"#)
    let b = Sample("z", id: 1, name: "b.json")
    func diagnostic(_ range: SourceRange, _ severity: Severity) -> Event {
      .diagnostic(Diagnostic(rule: "r", severity: severity, message: "<m>\n&", range: range))
    }
    let found = elements([
      .begin, .file([a.source, b.source]), diagnostic(a.range(of: "x"), .error),
      // A long file comes in parts.
      .file([a.source, b.source]), diagnostic(a.range(of: "y"), .warning),
      diagnostic(b.range(of: "z"), .note), .failure(Failure(file: "gone", message: "no")),
      .end(Summary()),
    ])
    #expect(
      found.map(\.name) == [
        "checkstyle", "file", "error", "error", "file", "error", "file", "error",
      ])
    #expect(found.compactMap { $0.attributes["name"] } == [#"a&"<.json"#, "b.json", "gone"])
    #expect(
      found.compactMap { $0.attributes["severity"] } == ["error", "warning", "info", "error"])
    #expect(found.compactMap { $0.attributes["column"] } == ["1", "3", "1"])
    #expect(found.compactMap { $0.attributes["line"] } == ["1", "1", "1", "0"])
    #expect(found.compactMap { $0.attributes["source"] }.last == "wmlint")
    #expect(found[2].attributes["message"]?.contains("<m>") == true)
  }

  @Test func isXMLWithoutDiagnostics() {
    #expect(elements([.begin, .end(Summary())]).map(\.name) == ["checkstyle"])
  }
}

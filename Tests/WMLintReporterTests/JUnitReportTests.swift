import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The format junit has a test for each request, and fails where the run fails.
@Suite struct JUnitReportTests {
  /// The elements of a report in order: depth, name, attributes and text.
  private final class Elements: NSObject, XMLParserDelegate {
    struct Element: Equatable {
      let path: String
      let attributes: [String: String]
      var text = ""
    }

    private(set) var found: [Element] = []
    private var open: [Int] = []
    private var names: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      names.append(name)
      open.append(found.count)
      found.append(
        Element(path: names.joined(separator: "/"), attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { found[last].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      names.removeLast()
      open.removeLast()
    }
  }

  private func elements(
    _ events: [Event], failing: Severity = .error
  ) throws -> [Elements.Element] {
    let report = Format.jUnit.render(
      events, settings: WriterSettings(failing: failing, toolVersion: "0.1.0"))
    let parser = XMLParser(data: Data(report.utf8))
    let elements = Elements()
    parser.delegate = elements
    #expect(parser.parse(), "\(report)")
    return elements.found
  }

  private let suite = "testsuites/testsuite"

  @Test func hasNoSuiteWithoutRequests() throws {
    let found = try elements([.begin, .file([Sample("x").source]), .end(Summary())])
    #expect(found.map(\.path) == ["testsuites"])
  }

  @Test func hasATestForEachRequest() throws {
    let sample = Sample(#"PATCH /a<&>"]]> x y"#, name: "a&b.json")
    let line = RequestIdentity(
      index: 0, method: sample.range(of: "PATCH"), endpoint: sample.range(of: #"/a<&>"]]>"#))
    let named = RequestIdentity(index: 1, name: "A 'b' \u{1}\n\u{FFFF}")
    let place = sample.range(of: "x")
    func diagnostic(_ rule: String, _ severity: Severity, _ request: RequestIdentity?) -> Event {
      .diagnostic(
        Diagnostic(
          rule: rule, severity: severity, message: "m<\(rule)>", help: "h", range: place,
          request: request, notes: [Note("why"), Note("there", at: sample.range(of: "y"))]))
    }
    let found = try elements([
      .begin, .file([sample.source]), .request(line, place), .request(named, place),
      diagnostic("one", .error, named), diagnostic("two", .error, named),
      diagnostic("three", .warning, named), diagnostic("four", .error, nil), .end(Summary()),
    ])
    #expect(
      found.map(\.path) == [
        "testsuites", suite, suite + "/testcase", suite + "/testcase",
        suite + "/testcase/failure", suite + "/testcase/system-out", suite + "/testcase",
        suite + "/testcase/failure",
      ])
    let counts = ["tests": "3", "failures": "2", "errors": "0", "skipped": "0"]
    #expect(found[0].attributes == counts.merging(["name": "wmlint"]) { first, _ in first })
    #expect(found[1].attributes == counts.merging(["name": "a&b.json"]) { first, _ in first })
    #expect(
      found[2].attributes == [
        "name": #"request 1: PATCH /a<&>"]]>"#, "classname": "a&b.json", "file": "a&b.json",
      ])
    #expect(found[3].attributes["name"] == #"A 'b' \u{1}\u{a}\u{ffff}"#)
    #expect(found[4].attributes == ["type": "one", "message": "m<one> (and 1 more)"])
    let notes = "\n  note: why\n  a&b.json:1:19: note: there"
    #expect(
      found[4].text == "a&b.json:1:17: error: m<one>: h [one]\(notes)\n"
        + "a&b.json:1:17: error: m<two>: h [two]\(notes)")
    #expect(found[5].text == "a&b.json:1:17: warning: m<three>: h [three]\(notes)")
    #expect(found[6].attributes["name"] == "the file")
  }

  @Test func failsWhereTheRunFails() throws {
    let sample = Sample("x")
    let diagnostic = Diagnostic(
      rule: "r", severity: .warning, message: "m", range: sample.range(of: "x"))
    let events: [Event] = [
      .begin, .file([sample.source]), .diagnostic(diagnostic), .end(Summary()),
    ]
    #expect(try elements(events).last?.path == suite + "/testcase/system-out")
    #expect(
      try elements(events, failing: .warning).last?.path == suite + "/testcase/failure")
  }

  @Test func keepsThePartsOfALongFileInOneSuite() throws {
    let parts = [0, 100].map { offset in
      Sample("x", start: Position(line: 1, column: 1, offset: offset))
    }
    let events = parts.enumerated().flatMap { index, part -> [Event] in
      [
        .file([part.source]),
        .request(RequestIdentity(index: index), part.range(of: "x")),
      ]
    }
    let found = try elements(
      [.begin] + events + [.file([Sample("y", name: "b.json").source])] + [
        .request(RequestIdentity(index: 0), SourceRange(0..<0, in: .main)), .end(Summary()),
      ])
    #expect(
      found.map { $0.attributes["name"] } == [
        "wmlint", "a.json", "request 1", "request 2", "b.json", "request 1",
      ])
    #expect(found.compactMap { $0.attributes["tests"] } == ["3", "2", "1"])
  }

  @Test func reportsWhatCouldNotBeRead() throws {
    let found = try elements([
      .begin, .failure(Failure(file: "gone.json", message: "no such file")), .end(Summary()),
    ])
    #expect(found.last?.path == suite + "/testcase/error")
    #expect(found.last?.attributes == ["message": "no such file"])
    #expect(found.compactMap { $0.attributes["errors"] } == ["1", "1"])
    #expect(found.compactMap { $0.attributes["failures"] } == ["0", "0"])
  }
}

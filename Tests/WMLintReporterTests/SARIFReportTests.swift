import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// The format sarif is valid SARIF within the limits of GitHub's code scanning.
@Suite struct SARIFReportTests {
  private func run(_ events: [Event]) throws -> NSDictionary {
    let report = Format.sarif.render(events, settings: SharedEvents.settings)
    let log = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? NSDictionary
    #expect(log?["version"] as? String == "2.1.0")
    let runs = try #require(log?["runs"] as? [NSDictionary])
    return try #require(runs.first)
  }

  @Test func isALogWithoutResults() throws {
    let run = try run([.begin, .end(Summary())])
    #expect(run["results"] as? NSArray == [])
    #expect(run["invocations"] as? NSArray == [["executionSuccessful": true]])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func keepsToWhatCodeScanningTakes() throws {
    let sample = Sample("x")
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "m", range: sample.range(of: "x"))
    let many = Array(repeating: Event.diagnostic(diagnostic), count: 25_002)
    let run = try run([.begin, .file([sample.source])] + many + [.end(Summary())])
    #expect((run["results"] as? NSArray)?.count == 25_000)
    let text = "2 results are left out: code scanning takes 25,000 a run"
    #expect(
      run["invocations"] as? NSArray == [
        [
          "executionSuccessful": true,
          "toolExecutionNotifications": [["level": "warning", "message": ["text": text]]],
        ]
      ])
  }

  @Test func namesARuleByItsPlaceInTheLog() throws {
    let run = try run(SharedEvents.all)
    let driver = (run["tool"] as? NSDictionary)?["driver"] as? NSDictionary
    let rules = try #require(driver?["rules"] as? [NSDictionary])
    #expect(rules.map { $0["id"] as? String } == ["wrong-type", "unpublished-path"])
    let results = try #require(run["results"] as? [NSDictionary])
    for result in results {
      guard let index = result["ruleIndex"] as? Int else { continue }
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    #expect(results.compactMap { $0["ruleIndex"] }.count == 1)
  }

  @Test func holdsEverything() throws {
    let sample = Sample("é\n日x", name: "./a b:c%.json")
    let other = Sample("y", id: 1, name: "/tmp/other.json")
    let diagnostic = Diagnostic(
      rule: "wrong-type", severity: .warning, message: "m", help: "h",
      range: sample.range(of: "x"), request: RequestIdentity(index: 3, name: "A / B"),
      operation: "PATCH /a/{b}", pointer: "/a~1b",
      notes: [Note("reason"), Note("there", at: other.range(of: "y"))],
      fix: Fix(
        "write", isSafe: false,
        edits: [
          Edit(sample.range(of: "日"), ""), Edit(sample.range(of: "x"), "\"z\""),
          Edit(other.range(of: "y"), ""),
        ]))
    let run = try run([
      .begin, .file([sample.source, other.source]), .diagnostic(diagnostic),
      .failure(Failure(file: "gone", message: "no such file")), .end(Summary()),
    ])
    let results = try #require(run["results"] as? [[String: Any]])
    var result = try #require(results.first)
    let fingerprints = result["partialFingerprints"] as? [String: String]
    #expect(fingerprints?["place/v1"]?.count == 16)
    result["partialFingerprints"] = nil
    let file = ["uri": "a%20b%3Ac%25.json"]
    let otherFile = ["uri": "file:///tmp/other.json"]
    func region(_ start: (Int, Int), _ end: (Int, Int), _ bytes: (Int, Int)) -> NSDictionary {
      [
        "startLine": start.0, "startColumn": start.1, "endLine": end.0, "endColumn": end.1,
        "byteOffset": bytes.0, "byteLength": bytes.1,
      ]
    }
    let place = region((2, 2), (2, 3), (6, 1))
    let otherPlace = region((1, 1), (1, 2), (0, 1))
    #expect(
      result as NSDictionary == [
        "ruleId": "wrong-type", "ruleIndex": 0, "level": "warning",
        "message": ["text": "m: h\nnote: reason"],
        "locations": [
          [
            "physicalLocation": ["artifactLocation": file, "region": place],
            "logicalLocations": [["fullyQualifiedName": "/a~1b"]],
          ]
        ],
        "relatedLocations": [
          [
            "id": 0, "message": ["text": "there"],
            "physicalLocation": ["artifactLocation": otherFile, "region": otherPlace],
          ]
        ],
        "fixes": [
          [
            "description": ["text": "write"],
            "artifactChanges": [
              [
                "artifactLocation": file,
                "replacements": [
                  [
                    "deletedRegion": region((2, 1), (2, 2), (3, 3)),
                    "insertedContent": ["text": ""],
                  ], ["deletedRegion": place, "insertedContent": ["text": "\"z\""]],
                ],
              ],
              [
                "artifactLocation": otherFile,
                "replacements": [["deletedRegion": otherPlace, "insertedContent": ["text": ""]]],
              ],
            ],
            "properties": ["safe": false],
          ]
        ],
        "properties": ["request": "A / B", "operation": "PATCH /a/{b}"],
      ])
    #expect(
      run["invocations"] as? NSArray == [
        [
          "executionSuccessful": false,
          "toolExecutionNotifications": [
            ["level": "error", "message": ["text": "gone: no such file"]]
          ],
        ]
      ])
  }
}

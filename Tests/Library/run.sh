#!/usr/bin/env bash
# The library as a stranger's package uses it: the test in the README, word for word, must pass.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/Tests/StrangerTests"
cat >"$folder/Package.swift" <<MANIFEST
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "stranger",
  dependencies: [.package(name: "wmlint", path: "$root")],
  targets: [
    .testTarget(
      name: "StrangerTests", dependencies: [.product(name: "WMLintKit", package: "wmlint")])
  ])
MANIFEST
awk '/^```swift$/ { inside = 1; next } /^```$/ && inside { exit } inside' "$root/README.md" \
  >"$folder/Tests/StrangerTests/UpdateTests.swift"
cat >"$folder/Tests/StrangerTests/ReportTests.swift" <<'TEST'
import Testing
import WMLintKit

@Test func aReportSaysWhatIsWrong() throws {
  let report = Linter().lint(body: #"{"attributes": {"routing": {"acw": "30"}}}"#)
  let diagnostic = try #require(report.diagnostics.first)
  #expect(diagnostic.rule == "wrong-type")
  #expect(diagnostic.severity == .error)
  #expect(diagnostic.pointer == "/attributes/routing/acw")
  #expect(report.position(of: diagnostic.range).column == 36)
  #expect(diagnostic.fix?.edits.first?.text == "30")
  #expect(!report.isClean)
  #expect(throws: LintFailure.self) { try report.requireClean() }
}

@Test func anIDIsCheckedAgainstASavedConversation() throws {
  let conversation = "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90"
  let user = "5b7c1f02-6a1d-4f0e-8b0a-9c2d3e4f5a61"
  let participant = "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"
  let saved = try SavedConversation(
    json: #"{"id": "\#(conversation)", "participants": [{"id": "\#(participant)", "userId": "\#(user)"}]}"#)
  let report = Linter(contract: .published, conversations: [saved]).lint(
    body: #"{"attributes": {"tier": "gold"}}"#,
    endpoint: "/api/v2/conversations/messages/\(conversation)/participants/\(user)/attributes")
  #expect(report.diagnostics.map(\.rule) == ["person-id-for-participant-id"])
  #expect(throws: SavedConversation.Problem.self) { try SavedConversation(json: "[]") }
}
TEST
cd "$folder"
output=$(swift test 2>&1) || { printf '%s\n' "$output"; exit 1; }
grep -F 'Test run with 3 tests' <<<"$output"

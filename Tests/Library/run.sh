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
TEST
cd "$folder"
output=$(swift test 2>&1) || { printf '%s\n' "$output"; exit 1; }
grep -F 'Test run with 2 tests' <<<"$output"

import Testing
import WMLintReporter

/// Credentials are masked in frames, and the marks stay under their place.
@Suite struct FrameSecretTests {
  let token = "dGhpc0lzTm90QXJlYWxLZXk0Mg"

  @Test func coversASecretAndMovesTheMarks() {
    let sample = Sample(#"{"password": "\#(token)", "x": 1}"#)
    #expect(
      sample.frame(sample.range(of: #""x""#)) == [
        #" 1 | {"password": "****", "x": 1}"#, "   |                      ^^^",
      ])
  }

  @Test(arguments: [0..<26, 3..<5, 10..<10])
  func marksTheWholeCoverForAPlaceInASecret(_ part: Range<Int>) {
    let sample = Sample("Bearer \(token)!")
    let frame = sample.frame(sample.range(part.lowerBound + 7..<part.upperBound + 7))
    #expect(frame.first == " 1 | Bearer ****!")
    #expect(frame.last == (part.isEmpty ? "   |        ^" : "   |        ^^^^"))
  }

  @Test(arguments: 0..<160)
  func coversASecretAtTheCut(_ distance: Int) {
    let gap = String(repeating: " ", count: distance)
    let long = String(repeating: token, count: 30)
    let text = "Bearer \(long)\(gap)X\(gap)Bearer \(long)"
    let sample = Sample(text + text + text)
    let report = sample.report(sample.range(of: "X"))
    for start in stride(from: 0, to: 26, by: 1) {
      let piece = String((token + token).dropFirst(start).prefix(6))
      #expect(!report.contains(piece))
    }
  }

  @Test func coversSecretsInWhatIsSaid() {
    let sample = Sample("x", name: "access_token=\(token)")
    let report = sample.report(sample.range(of: "x"), help: "say Bearer \(token)")
    #expect(report.contains("--> access_token=****:1:1\n"))
    #expect(report.contains("^ say Bearer ****\n"))
  }

  @Test func putsLongHelpUnderTheFrame() {
    let sample = Sample("x")
    let help = Array(repeating: "word", count: 30).joined(separator: " ")
    #expect(sample.report(sample.range(of: "x"), help: help).contains("\n   = help: word word"))
    #expect(
      sample.report(sample.range(of: "x"), help: "one\n\ntwo")
        .contains("   | ^\n   = help: one\n\n           two\n\n"))
  }
}

import Testing
import WMLintProject
import WMLintReporter

@testable import WMLintCommand

/// No output shows more than three characters of a credential: every kind in every container in
/// every format.
@Suite struct CredentialMatrixTests {
  /// The ways in which a run speaks of files, by its arguments.
  private static let runs: [[String]] =
    Format.all.map { ["--format", $0.name] } + [
      ["--diff"], ["--diff=all"], ["--fix=all"], ["--write-baseline"], ["--contract", "published"],
    ]

  /// The kinds that a container takes, by the place where each is reported: a file of its own, or a
  /// line of one file, as files of lines are read in large parts.
  private static func kinds(in container: CredentialContainer) -> [(String, CredentialKind)] {
    let isLines = container.description.hasSuffix(".jsonl")
    return CredentialKind.all.filter(container.takes).enumerated().map { index, kind in
      (isLines ? "\(container):\(index + 1):" : "\(index)-\(container):", kind)
    }
  }

  private static func run(
    _ arguments: [String], _ container: CredentialContainer
  ) -> FakeSystem {
    var files: [String: String] = [:]
    for (place, kind) in kinds(in: container) {
      files[String(place.prefix { $0 != ":" }), default: ""] += container.text(kind)
    }
    let fake = FakeSystem(files.merging([".wmlint.json": "{}"]) { first, _ in first })
    let words = (arguments + files.keys.sorted()).map { SystemString($0.utf8) }
    _ = Command().run(words, in: fake.system)
    return fake
  }

  @Test(arguments: CredentialContainer.all)
  func showsNothing(of container: CredentialContainer) {
    let secrets = CredentialTrace(of: Self.kinds(in: container).flatMap(\.1.secrets))
    for arguments in Self.runs {
      let fake = Self.run(arguments, container)
      for name in ["stdout", "stderr", "/project/.wmlint-baseline.json"] {
        let output = Array(fake.text(of: name).utf8)
        let shown = secrets.first(in: output)
        #expect(shown == nil, "\(arguments) in \(name): \(shown ?? "")")
      }
    }
  }

  /// A credential is not only left out of what is shown: it is reported, and so is the mistake that
  /// stands beside it.
  @Test(arguments: CredentialContainer.all)
  func reports(_ container: CredentialContainer) {
    let lines = Self.run(["--format", "compact"], container).text(of: "stdout")
      .split(separator: "\n")
    for (place, kind) in Self.kinds(in: container) {
      let rules = lines.filter { $0.hasPrefix(place) }
      #expect(rules.contains { $0.contains("[leaked-token]") }, "\(kind)")
      #expect(rules.contains { !$0.contains("[leaked-token]") }, "\(kind): no frame is shown")
    }
  }
}

/// Finds out whether a text shows four characters of a secret.
private struct CredentialTrace {
  private var parts = Set<UInt32>()

  /// Whether a part ends with a byte: most bytes of a text are looked at no closer.
  private var isLast = [Bool](repeating: false, count: 256)

  init(of secrets: [String]) {
    for secret in secrets {
      var last: UInt32 = 0
      for (index, byte) in secret.utf8.enumerated() {
        last = last << 8 | UInt32(byte)
        guard index >= 3 else { continue }
        parts.insert(last)
        isLast[Int(byte)] = true
      }
    }
  }

  /// The text round the first place that shows some.
  func first(in text: [UInt8]) -> String? {
    var last: UInt32 = 0
    for index in text.indices {
      last = last << 8 | UInt32(text[index])
      if isLast[Int(text[index])], index >= 3, parts.contains(last) {
        let part = text[max(0, index - 40)..<min(text.count, index + 30)]
        return String(decoding: part, as: UTF8.self)
      }
    }
    return nil
  }
}

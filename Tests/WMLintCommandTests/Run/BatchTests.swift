import Testing
import WMLintProject

@testable import WMLintCommand

/// Files that are read beside others are reported in order, however large some of them are.
struct BatchTests {
  private static let names = (10..<40).map { "f\($0).json" }

  /// The places of the large files among the others.
  @Test(arguments: [[], [0], [29], [7, 8, 20], Array(0..<30)])
  func readsWhatIsTooLargeBesideOthersAlone(places: [Int]) {
    let fake = FakeSystem(Dictionary(uniqueKeysWithValues: Self.names.map { ($0, "wrong-type") }))
    let large = Set(places.map { Self.names[$0] })
    var system = fake.system
    let contents = system.files.contents
    system.files.contents = { path, size, limit throws(SystemFailure) in
      if large.contains(path.text), limit < FileSystem.largestFile {
        throw SystemFailure("too large", kind: .tooLarge)
      }
      return try contents(path, size, limit)
    }
    let arguments = Self.names.map { SystemString($0.utf8) }
    #expect(Command.fake.run(arguments, in: system) == .problems)
    let found = fake.text(of: "stdout").split(separator: "\n").filter { $0.contains("found in") }
    #expect(found.count == Self.names.count)
    for (line, name) in zip(found, Self.names) { #expect(line.contains(name)) }
    #expect(fake.text(of: "stderr").isEmpty)
  }
}

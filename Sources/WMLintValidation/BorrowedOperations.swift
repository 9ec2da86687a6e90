import WMLintSchema

/// The operations that one worker has taken, in a table of its own: it borrows their rows, and shares
/// no reference counts with other workers, for which processors would contend.
struct BorrowedOperations {
  private let contract: CompiledContract

  /// The places of those that were asked for; `nil` for those that are looked at closely.
  private var places: [CompiledContract.Key: Int?] = [:]
  private(set) var all: [CompiledOperation.Traits]
  private(set) var table: SchemaTable

  /// The rows of the bodies that are accepted without a request round them.
  let bodies: [Int]

  /// Whether the first is one that the API does not list, and its path.
  let hasUnlisted: Bool
  let unlisted: WrittenTemplate

  /// The paths of the API, once they were needed.
  private(set) var paths = ExactPaths.none
  private var hasPaths = false

  init(from contract: CompiledContract) {
    self.contract = contract
    hasUnlisted = contract.unlisted != nil && !contract.first.isEmpty
    unlisted = contract.unlisted ?? WrittenTemplate()
    all = contract.first
    table = contract.table
    bodies = contract.bodies
  }

  /// Reads the paths of the API.
  mutating func readPaths() {
    if hasPaths { return }
    paths = ExactPaths(of: contract.api())
    hasPaths = true
  }

  /// The place of an operation; `nil` for one of which requests must be looked at closely.
  mutating func place(of path: PathID, _ method: Method) -> Int? {
    let key = CompiledContract.Key(path: path, method: method)
    if let place = places[key] { return place }
    let operation = contract.operation(key)
    if let operation { all.append(operation.added(to: &table)) }
    let place = operation == nil ? nil : all.count - 1
    places[key] = .some(place)
    return place
  }
}

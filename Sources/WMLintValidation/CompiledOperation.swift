package import WMLintSchema

/// An operation, and what a request to it may hold without any check reporting it.
package struct CompiledOperation: Sendable {
  /// Which ids may be in its path.
  package enum IDs: Sendable {
    /// Whatever looks like one.
    case any
    /// UUIDs that are not the same.
    case differentUUIDs
  }

  /// Its properties apart from the rows, by numbers in its table.
  struct Traits {
    /// The row of its body, which accepts nothing if it takes none.
    var body: Int
    let isBodyRequired: Bool

    /// The row that has the parameters of its query as keys.
    var query: Int

    /// The names of the parameters in its path, in order.
    var parameterNames: Range<Int>

    /// The scope that a request may name, if any.
    var scopes: Range<Int>
    let ids: IDs

    /// Whether its path, with whatever ids, is known to hold no credential.
    let hasPlainPath: Bool

    /// Whether only a host shows that a request is one to the API.
    let needsHost: Bool

    /// Whether there is something to remark on every request.
    let isRemarked: Bool

    /// Shifts its numbers for a table in which it comes so many rows and names later.
    fileprivate mutating func move(rows: Int, names: Int) {
      body += rows
      query += rows
      parameterNames = parameterNames.lowerBound + names..<parameterNames.upperBound + names
      scopes = scopes.lowerBound + names..<scopes.upperBound + names
    }
  }

  private(set) var table: SchemaTable
  let traits: Traits

  /// Compiles an operation.
  ///
  /// - Parameters:
  ///   - operation: The operation.
  ///   - body: What may be in its body; `nil` if none may be sent.
  ///   - takesQuery: Whether its URL may have a query.
  ///   - ids: Which ids may be in its path.
  ///   - hasPlainPath: Whether its path, with whatever ids, is known to hold no credential.
  ///   - needsHost: Whether only a host shows that a request is one to the API.
  ///   - scope: The scope that a request may name; `nil` if it may name none.
  package init(
    _ operation: Operation, sending body: CompiledBody?, takesQuery: Bool = false, ids: IDs,
    hasPlainPath: Bool, needsHost: Bool, scope: String? = nil
  ) {
    table = body?.table ?? SchemaTable()
    traits = Traits(
      body: body?.top ?? SchemaTable.nothing,
      isBodyRequired: operation.isBodyRequired,
      query: table.addQuery(takesQuery ? operation.parameters : []),
      parameterNames: table.add(texts: operation.path.parameterNames),
      scopes: table.add(texts: scope.map { [$0] } ?? []), ids: ids,
      hasPlainPath: hasPlainPath, needsHost: needsHost,
      isRemarked: operation.status == .unpublished)
  }

  /// Adds its rows to another table; what is known of it there.
  func added(to table: inout SchemaTable) -> Traits {
    let shift = table.add(self.table)
    var traits = traits
    traits.move(rows: shift.rows, names: shift.names)
    return traits
  }
}

/// What nobody speaks of in a body, although its schema does not say that it may be so.
package struct Tolerance: Sendable {
  /// Whether `null` is accepted for what is inside the body.
  let takesNull: Bool

  /// Whether objects and arrays may be empty, and strings too, whatever is said of their content.
  let takesEmpty: Bool

  /// Whether keys are required of the objects inside the body too.
  let requiresInside: Bool

  package init(takesNull: Bool, takesEmpty: Bool, requiresInside: Bool) {
    self.takesNull = takesNull
    self.takesEmpty = takesEmpty
    self.requiresInside = requiresInside
  }
}

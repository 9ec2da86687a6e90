/// Several types of which a value has one.
package struct ChoiceType: Hashable, Sendable {
  /// The key whose value names the type.
  package struct Discriminator: Hashable, Sendable {
    package let key: String

    /// The indices of the branches by the values that name them.
    package let branches: [String: Int]

    package init(key: String, branches: [String: Int]) {
      self.key = key
      self.branches = branches
    }
  }

  package let branches: [ValueType]

  /// The discriminator; `nil` if the value itself decides.
  package let discriminator: Discriminator?

  package init(_ branches: [ValueType], discriminator: Discriminator? = nil) {
    self.branches = branches
    self.discriminator = discriminator
  }
}

extension Glance {
  /// Where the values of the first members of an object stand.
  package struct Members: Sendable {
    /// How many members are remembered.
    static let most = 6

    private var values = [6 of Range<Int>](repeating: 0..<0)

    /// The value of a member, by its place in the form of the object; empty where there is none, or
    /// its place is too far behind.
    package internal(set) subscript(place: Int) -> Range<Int> {
      get { place < Self.most ? values[place] : 0..<0 }
      set { if place < Self.most { values[place] = newValue } }
    }
  }
}

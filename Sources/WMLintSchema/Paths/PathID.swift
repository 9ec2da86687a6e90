/// A path of a `PathTable`, by its number.
package struct PathID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (left: PathID, right: PathID) -> Bool { left.index < right.index }
}

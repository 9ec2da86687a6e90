package import WMLintProject

/// A name in a folder.
package struct FolderEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, link, other }

  package let name: SystemString
  package let kind: Kind

  package init(name: SystemString, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

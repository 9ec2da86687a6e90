package import WMLintKit
package import WMLintText

/// What holds for some of the files of a run, by the arguments and by their configuration.
///
/// A class, so all files share one instance.
package final class FileSettings: Sendable {
  package let linter: Linter
  package let selection: Selection

  /// The kind of file that they are said to be.
  package let kind: FileKind?

  /// The request line that their bodies go to.
  package let endpoint: Source?

  package init(linter: Linter, selection: Selection, kind: FileKind?, endpoint: Source?) {
    self.linter = linter
    self.selection = selection
    self.kind = kind
    self.endpoint = endpoint
  }

  /// The same, made ready to lint.
  package func prepared(forMany isMany: Bool) -> FileSettings {
    FileSettings(
      linter: linter.prepared(forMany: isMany, where: selection.looks), selection: selection,
      kind: kind,
      endpoint: endpoint)
  }
}

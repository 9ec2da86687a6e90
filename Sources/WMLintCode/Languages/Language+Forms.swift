extension Language {
  /// Where code is in a file of it.
  enum Extent: Sendable {
    case whole
    /// Between `<?php` and `?>`.
    case php
    /// In elements `script`.
    case scripts
  }

  /// How a document that begins on the line behind its mark is announced.
  enum HereDocument: Sendable {
    /// `<<<NAME`, to a line that begins with the name.
    case php
    /// `<<~NAME`, after whose line the text begins.
    case ruby
  }

  /// How an object is written that is sent as JSON.
  enum Objects: Sendable { case apex, cSharp, go, java, kotlin, php, powerShell, ruby, swift }

  /// What shows where a function or a class ends.
  enum Blocks: Sendable { case braces, indentation }

  /// What separates the name of an argument from its value.
  enum ArgumentName: Sendable {
    case none
    /// `name: value`
    case colon
    /// `name=value`
    case equals
  }

  /// What is between a text and the values that fill it.
  enum FormatSign: Sendable {
    case percent
    /// `-f`
    case hyphenF
  }
}

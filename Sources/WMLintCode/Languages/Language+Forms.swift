extension Language {
  /// Where the code is in a file.
  enum Extent: Sendable {
    case whole
    /// Between `<?php` and `?>`.
    case php
    /// In elements `script`.
    case scripts
  }

  /// How a here-document is announced, which begins on the line after its mark.
  enum HereDocument: Sendable {
    /// `<<<NAME`, to a line that begins with the name.
    case php
    /// `<<~NAME`, after whose line the text begins.
    case ruby
  }

  /// How an object is written that is sent as JSON.
  enum Objects: Sendable { case apex, cSharp, go, java, kotlin, php, powerShell, ruby, swift }

  /// How the end of a function or a class is marked.
  enum Blocks: Sendable { case braces, indentation }

  /// What separates the name of an argument from its value.
  enum ArgumentName: Sendable {
    case none
    /// `name: value`
    case colon
    /// `name=value`
    case equals
  }

  /// The sign between a format string and its values.
  enum FormatSign: Sendable {
    case percent
    /// `-f`
    case hyphenF
  }
}

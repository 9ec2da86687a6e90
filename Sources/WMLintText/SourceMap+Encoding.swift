extension SourceMap {
  /// How a text must be written where the inner text is.
  package enum Encoding: Hashable, Sendable {
    case jsonString
    /// `'…'` of a shell.
    case shellSingleQuotes
    /// `"…"` of a shell.
    case shellDoubleQuotes
    /// `$'…'` of a shell.
    case shellEscapes
    /// A part of a shell's word without quotes.
    case shellWord
    /// The lines of a shell's here-document whose delimiter is not quoted.
    case shellDocument
    /// `"…"` of HCL.
    case hclString
    /// The lines of a here-document of HCL, and what is in an expression as it would in JSON.
    case hclTemplate
    /// `'…'` of JavaScript and Python.
    case singleQuotes
    /// `` `…` `` of JavaScript.
    case templateLiteral
    /// The key of an object of JavaScript that is without quotes.
    case propertyName
    /// A string literal of a programming language.
    case code(CodeQuoting)
    /// A part of one line where a line break would end the text.
    case line
    /// Something computed, in which nothing can be written: base64, the value of a variable.
    case computed
  }
}

extension SourceMap.Encoding {
  /// The text as it is written in such a literal, without the quotes round it; `nil` if it
  /// cannot be there.
  package func encode(_ text: String) -> String? {
    switch self {
    case .jsonString: JSONText.escaped(text)
    case .shellSingleQuotes: ShellText.singleQuoted(text)
    case .shellDoubleQuotes: ShellText.expanding(text, escaping: #""\$`"#)
    case .shellEscapes: ShellText.escaped(text)
    case .shellWord: ShellText.word(text)
    case .shellDocument: ShellText.expanding(text, escaping: #"\$`"#)
    case .hclString: HCLText.string(text)
    case .hclTemplate: HCLText.template(text)
    case .singleQuotes: CodeText.singleQuoted(text)
    case .templateLiteral: CodeText.template(text)
    case .propertyName: CodeText.propertyName(text)
    case .code(let quoting): quoting.encode(text)
    case .line: text.contains(where: \.isNewline) ? nil : text
    case .computed: nil
    }
  }
}

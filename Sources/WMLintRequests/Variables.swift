package import WMLintText

/// The variables that a file sets for its requests, and their values.
package struct Variables: Sendable {
  /// How many variables are replaced for one, how long a value may get, and how much longer a text:
  /// variables that hold variables can grow without end.
  private static let most = 16
  package static let longest = 4_096
  private static let mostGrowth = 8_192

  private let form: PlaceholderForm

  /// From the outermost to the innermost, which wins.
  private var scopes: [[String: Field]] = []

  /// None yet, for placeholders of a form.
  package init(_ form: PlaceholderForm = .doubleBraces) { self.form = form }

  /// The same variables, and those of a scope inside.
  package func adding(_ fields: [Field]) -> Variables {
    let set = fields.filter { $0.value?.isEmpty == false }
    if set.isEmpty { return self }
    var inner = self
    inner.scopes.append(
      Dictionary(set.map { ($0.name.string, $0) }, uniquingKeysWith: { _, last in last }))
    return inner
  }

  /// Whether a placeholder is that of a variable with a value.
  package func fill(_ placeholder: MappedText) -> Bool {
    form.placeholders(in: placeholder).contains { variable($0.name) != nil }
  }

  /// The variable of a name that has a value; blanks round the name do not count.
  private func variable(_ name: MappedText) -> Field? {
    if scopes.isEmpty { return nil }
    let trimmed = name.trimmed.string
    return scopes.lazy.reversed().compactMap { $0[trimmed] }.first
  }

  /// A URL with values in it, but for those that are ids: a name says something that its value does
  /// not.
  package func substituted(inURL url: MappedText) -> MappedText {
    substituted(in: url) { part, name in !isID(name, part, in: url) }
  }

  /// The variables that are ids in a URL.
  package func ids(inURL url: MappedText) -> [Field] {
    form.placeholders(in: url).compactMap { part, name in
      isID(name, part, in: url) ? variable(name) : nil
    }
  }

  /// A body with values in it, but for what is quoted: there the placeholder is the mistake.
  package func substituted(inBody body: MappedText) -> MappedText {
    substituted(in: body) { part, _ in
      let before = body.storage[body.range.lowerBound..<part.lowerBound].last
      let after = body.storage[part.upperBound..<body.range.upperBound].first
      return !(before == ASCII.quote && after == ASCII.quote)
    }
  }

  /// A text with values in it.
  package func substituted(in text: MappedText) -> MappedText {
    substituted(in: text) { _, _ in true }
  }

  private func substituted(
    in text: MappedText, where isWanted: (Range<Int>, MappedText) -> Bool
  ) -> MappedText {
    if scopes.isEmpty { return text }
    var result = TextBuilder(in: text.map.source)
    var copied = text.range.lowerBound
    var growth = 0
    for (part, name) in form.placeholders(in: text) where isWanted(part, name) {
      var left = Self.most
      guard let value = value(name, &left), value.map.source == text.map.source,
        growth + value.range.count <= Self.mostGrowth
      else { continue }
      growth += value.range.count
      result.append(text[copied..<part.lowerBound])
      result.append(value, at: text[part].place)
      copied = part.upperBound
    }
    if copied == text.range.lowerBound { return text }
    result.append(text[copied..<text.range.upperBound])
    return result.text
  }

  /// What a variable comes to, with the variables in it replaced; `nil` if it has no value, or
  /// one too long, or one that is only another placeholder, which says less than the name does.
  private func value(_ name: MappedText, _ left: inout Int) -> MappedText? {
    guard left > 0, let value = variable(name)?.value, value.range.count <= Self.longest else {
      return nil
    }
    left -= 1
    let placeholders = form.placeholders(in: value)
    if placeholders.isEmpty { return value }
    var result = TextBuilder(in: value.map.source)
    var copied = value.range.lowerBound
    for (part, name) in placeholders {
      guard let inner = self.value(name, &left), inner.map.source == value.map.source else {
        continue
      }
      result.append(value[copied..<part.lowerBound])
      result.append(inner)
      copied = part.upperBound
      if result.count > Self.longest { return nil }
    }
    if copied == value.range.lowerBound {
      return placeholders.first?.part == value.range ? nil : value
    }
    result.append(value[copied..<value.range.upperBound])
    return result.count > Self.longest ? nil : result.text
  }

  /// Whether a placeholder is the id of a conversation or of a participant.
  private func isID(_ name: MappedText, _ place: Range<Int>, in url: MappedText) -> Bool {
    let before = url.storage[url.range.lowerBound..<place.lowerBound]
    let after = url.storage[place.upperBound..<url.range.upperBound]
    guard before.last == ASCII.slash,
      after.isEmpty || after.first == ASCII.slash || after.first == ASCII.questionMark
    else {
      return false
    }
    return NameWords.of(name.trimmed.string).last == "id"
      || after.starts(with: "/participants".utf8)
      || before.reversed().starts(with: "/participants/".utf8.reversed())
  }
}

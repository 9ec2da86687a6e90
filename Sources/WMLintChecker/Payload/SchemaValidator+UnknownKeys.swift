import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText
import WMLintValidation

extension SchemaValidator {
  /// Keys that are ids of the path: they do not belong in a body.
  private static let idNames = [
    "personid", "participantid", "conversationid", "userid", "communicationid",
  ]

  /// Names that people give to the object around the attributes.
  private static let wrappers = ["customattributes", "participantdata", "data"]

  /// Walks a member whose key the object does not name; whether it may have such a key.
  mutating func walkUnknown(
    _ key: Int, _ value: Int, _ row: Int, _ free: inout UnusedNames
  ) -> Bool {
    if body.table.rows[row].others != SchemaTable.nothing {
      walkOther(key, value, row, &free)
      return true
    }
    let name = document.text(key)
    let object = body.object(row)
    guard isParticipantUpdate else {
      if let first = wrapped(key, value, row),
        misspelt(name, object.properties.map(\.name), &free) == nil
      {
        note(.surplusWrapper, key, value) { $0.path = [first] }
        walk(value, row)
        return true
      }
      noteUnknown(key, value, name, row, &free)
      return false
    }
    let plain = Self.plain(name)
    if Self.idNames.contains(plain) {
      note(.idInBody, key, value)
    } else if let (place, inner) = elsewhere(key, row) {
      note(.misplacedKey, key, value) { $0.path = place }
      walk(value, inner)
    } else if let main = object.main?.name, let inner = self.row(of: main, in: row),
      let member = document.value(main, in: value)
    {
      note(.surplusWrapper, key, value) { $0.path = [main] }
      walk(member, inner)
    } else if Self.wrappers.contains(plain), document.kind(value) == .object,
      let main = object.main?.name, let inner = self.row(of: main, in: row)
    {
      let rename = free.take(main, in: document) ? main : nil
      note(.misnamedWrapper, key, value) {
        $0.path = [main]
        $0.rename = rename
      }
      walk(value, inner)
    } else {
      noteUnknown(key, value, name, row, &free)
    }
    return false
  }

  /// The first key of a whole body that is inside an object of another name; `nil` if it is not.
  private func wrapped(_ key: Int, _ value: Int, _ row: Int) -> String? {
    guard path.count == 1, document.kind(value) == .object, document.isOnlyMember(key, value)
    else { return nil }
    let names = document.members(of: value).map { document.text($0.key) }
    let object = body.object(row)
    let required = zip(object.properties, body.table.rows[row].names).filter { _, name in
      body.table.names[name].isRequired
    }
    let holdsAll =
      required.isEmpty
      ? names.allSatisfy { object.property($0) != nil }
      : required.allSatisfy { names.contains($0.0.name) }
    return holdsAll ? names.first { object.property($0) != nil } : nil
  }

  private mutating func noteUnknown(
    _ key: Int, _ value: Int, _ name: String, _ row: Int, _ free: inout UnusedNames
  ) {
    let answered = property(name, in: body.strictness.answer)
    // A fetched object that is changed and sent back has keys that the API sets.
    if answered?.isReadOnly == true || property(name, in: original) != nil {
      return walkFree(value)
    }
    let known = body.object(row).properties.map(\.name)
    let best = misspelt(name, known, &free)
    let suggestion = best?.candidate
    // What is wrong with the syntax of a key is reported already.
    if document.kind(key) == .broken, suggestion == nil { return }
    let isMistake = suggestion != nil && answered == nil
    let severity = isLenient && !isMistake ? Severity.warning : nil
    let inner = suggestion.flatMap { self.row(of: $0, in: row) }
    let isOtherShape = inner.map { !mayHold($0, value) } ?? false
    let otherType = isOtherShape ? inner.map(body.type) : nil
    // Under the other name the value would be the next mistake.
    let rename = best.flatMap { best in
      !best.hasRival && !isOtherShape && free.take(best.candidate, in: document)
        ? best.candidate : nil
    }
    let place = isParticipantUpdate || suggestion != nil ? [] : place(of: name, row)
    note(.unknownKey, key, value) {
      $0.known = known
      $0.suggestion = suggestion
      $0.rename = rename
      $0.severity = severity
      $0.path = place
      $0.type = otherType
    }
    if let inner, !isOtherShape, case .object = body.type(inner) {
      walk(value, inner)
    } else {
      walkFree(value)
    }
  }

  /// Whether a value is an object, a list or neither as a row wants it.
  private func mayHold(_ row: Int, _ value: Int) -> Bool {
    let kind = document.kind(value)
    if kind == .placeholder || kind == .broken || kind == .null { return true }
    return switch body.table.rows[row].kind {
    case .object: kind == .object
    case .array: kind == .array
    case .choice, .any: true
    case .string, .integer, .number, .boolean: kind != .object && kind != .array
    }
  }

  /// The known key that a name is a misspelling of, and whether another is as near; `nil` if it is none
  /// or the known key is there as well.
  private func misspelt(
    _ name: String, _ known: [String], _ free: inout UnusedNames
  ) -> (candidate: String, hasRival: Bool)? {
    guard let best = Suggestion.best(name, in: known), !free.isSet(best.candidate, in: document)
    else { return nil }
    return Self.areNear(name, best.candidate) ? best : nil
  }

  /// Whether each word of a name is near that of another: a long word that both have forgives no other
  /// word, as 'surveyFilters' is not 'userFilters', and 'ON_QUEUE' is not 'OFF_QUEUE'.
  static func areNear(_ name: String, _ other: String) -> Bool {
    let (words, meant) = (NameWords.of(name), NameWords.of(other))
    return words.count != meant.count
      || zip(words, meant).allSatisfy { $0 == $1 || Suggestion.slips(in: $0, for: $1) != nil }
  }

  /// Walks a member whose key is free: an attribute of the customer's own.
  private mutating func walkOther(
    _ key: Int, _ value: Int, _ row: Int, _ free: inout UnusedNames
  ) {
    let other = body.table.rows[row].others
    let isString = body.table.rows[other].kind == .string
    // An object or an array is wrong under any name, and is reported as that.
    if isString, document.content(key).isEmpty,
      document.kind(value) != .object, document.kind(value) != .array
    {
      return note(.emptyKey, key, value)
    }
    guard !body.table.rows[row].names.isEmpty else { return walk(value, other) }
    if isMisplaced(value), let (place, inner) = elsewhere(key, row) {
      note(.misplacedKey, key, value) { $0.path = place }
      return walk(value, inner)
    }
    if isString, document.kind(value) == .object,
      let meant = Suggestion.nearest(
        document.text(key), in: body.object(row).properties.map(\.name))
    {
      let rename = free.take(meant, in: document) ? meant : nil
      note(.wrongType, key, value, of: other) {
        $0.suggestion = meant
        $0.rename = rename
      }
      return walkFree(value)
    }
    walk(value, other)
  }

  /// Whether a string under a free key is right, where any string may be.
  func isPlainAttribute(_ key: Int, _ value: Int) -> Bool {
    document.kind(value) == .string && !mayBeNumber(value) && !document.content(key).isEmpty
  }

  /// Whether a value under a free key is rather that of the known key of the same name.
  private func isMisplaced(_ value: Int) -> Bool {
    switch document.kind(value) {
    case .string: mayBeNumber(value) && Int64(document.text(value)) != nil
    case .placeholder, .broken: false
    default: true
    }
  }

  /// Whether a string begins as an integer does.
  private func mayBeNumber(_ value: Int) -> Bool {
    guard let first = document.firstByte(value) else { return false }
    // Behind a backslash may be anything.
    return first == ASCII.plus || first == ASCII.hyphen || ASCII.isDigit(first)
      || first == ASCII.backslash
  }

  /// Where a key belongs that is known deeper inside the object, or above it, and the row there.
  private func elsewhere(_ key: Int, _ row: Int) -> ([String], Int)? {
    let table = body.table
    for (index, name) in table.rows[row].names.enumerated() {
      let inner = table.names[name].row
      guard table.rows[inner].kind == .object else { continue }
      let way = { body.object(row).properties[index].name }
      let names = table.rows[inner].names
      if let found = table.number(of: key, in: document, among: names, from: names.lowerBound) {
        return ([way(), document.text(key)], table.names[found].row)
      }
      if let (path, row) = elsewhere(key, inner) { return ([way()] + path, row) }
    }
    return nil
  }

  /// The letters of a name in lower case.
  private static func plain(_ name: String) -> String {
    var letters: [UInt8] = []
    for byte in name.utf8 {
      if !ASCII.contains(byte) { return name.lowercased().filter(\.isLetter) }
      if ASCII.isLetter(byte) { letters.append(byte | ASCII.caseBit) }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

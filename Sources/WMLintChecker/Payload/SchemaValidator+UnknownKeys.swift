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
    _ key: Int, _ value: Int, _ object: ObjectType, _ free: inout UnusedNames
  ) -> Bool {
    if let other = object.otherValues {
      walkOther(key, value, object, other, &free)
      return true
    }
    let name = document.text(key)
    guard strictness.isParticipantUpdate else {
      if let first = wrapped(key, value, object),
        misspelt(name, object.properties.map(\.name), &free) == nil
      {
        note(.surplusWrapper, key, value) { $0.path = [first] }
        walk(value, .object(object))
        return true
      }
      noteUnknown(key, value, name, object, &free)
      return false
    }
    let plain = Self.plain(name)
    if Self.idNames.contains(plain) {
      note(.idInBody, key, value)
    } else if let (place, type) = elsewhere(key, object) {
      note(.misplacedKey, key, value) { $0.path = place }
      walk(value, type)
    } else if let property = object.main,
      let inner = document.value(property.name, in: value)
    {
      note(.surplusWrapper, key, value) { $0.path = [property.name] }
      walk(inner, property.type)
    } else if Self.wrappers.contains(plain), document.kind(value) == .object,
      let property = object.main
    {
      let rename = free.take(property.name, in: document) ? property.name : nil
      note(.misnamedWrapper, key, value) {
        $0.path = [property.name]
        $0.rename = rename
      }
      walk(value, property.type)
    } else {
      noteUnknown(key, value, name, object, &free)
    }
    return false
  }

  /// The first key of a whole body that is inside an object of another name; `nil` if it is not.
  private func wrapped(_ key: Int, _ value: Int, _ object: ObjectType) -> String? {
    guard path.count == 1, document.kind(value) == .object, document.isOnlyMember(key, value)
    else { return nil }
    let names = document.members(of: value).map { document.text($0.key) }
    let required = object.properties.filter { strictness.requires($0, isTop: true) }
    let holdsAll =
      required.isEmpty
      ? names.allSatisfy { object.property($0) != nil }
      : required.allSatisfy { names.contains($0.name) }
    return holdsAll ? names.first { object.property($0) != nil } : nil
  }

  private mutating func noteUnknown(
    _ key: Int, _ value: Int, _ name: String, _ object: ObjectType, _ free: inout UnusedNames
  ) {
    let answered = property(name, in: strictness.answer)
    // A fetched object that is changed and sent back has keys that the API sets.
    if answered?.isReadOnly == true || property(name, in: strictness.original) != nil {
      return walkFree(value)
    }
    let known = object.properties.map(\.name)
    let best = misspelt(name, known, &free)
    let suggestion = best?.candidate
    // What is wrong with the syntax of a key is reported already.
    if document.kind(key) == .broken, suggestion == nil { return }
    let isMistake = suggestion != nil && answered == nil
    let severity = strictness.isLenient && !isMistake ? Severity.warning : nil
    let rename = best.flatMap { best in
      !best.hasRival && free.take(best.candidate, in: document) ? best.candidate : nil
    }
    let place = strictness.isParticipantUpdate || suggestion != nil ? [] : place(of: name, object)
    note(.unknownKey, key, value) {
      $0.known = known
      $0.suggestion = suggestion
      $0.rename = rename
      $0.severity = severity
      $0.path = place
    }
    let meant = suggestion.flatMap { object.property($0)?.type } ?? .any
    if case .object = resolved(meant) { walk(value, meant) } else { walkFree(value) }
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
    _ key: Int, _ value: Int, _ object: ObjectType, _ other: ValueType, _ free: inout UnusedNames
  ) {
    // An object or an array is wrong under any name, and is reported as that.
    if case .string = other, document.content(key).isEmpty,
      document.kind(value) != .object, document.kind(value) != .array
    {
      return note(.emptyKey, key, value)
    }
    guard !object.properties.isEmpty else { return walk(value, other) }
    if isMisplaced(value), let (place, type) = elsewhere(key, object) {
      note(.misplacedKey, key, value) { $0.path = place }
      return walk(value, type)
    }
    if document.kind(value) == .object, case .string = other,
      let meant = Suggestion.nearest(document.text(key), in: object.properties.map(\.name))
    {
      let rename = free.take(meant, in: document) ? meant : nil
      note(.wrongType, key, value) {
        $0.type = other
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

  /// Where a key belongs that is known deeper inside the object, or above it.
  private func elsewhere(_ key: Int, _ object: ObjectType) -> ([String], ValueType)? {
    // By index, as a property is large to copy.
    for index in object.properties.indices {
      guard case .object(let inner) = resolved(object.properties[index].type) else {
        continue
      }
      let name = object.properties[index].name
      if let found = inner.properties.indices.first(where: {
        document.isText(key, inner.properties[$0].name)
      }) {
        return ([name, inner.properties[found].name], inner.properties[found].type)
      }
      if let (path, type) = elsewhere(key, inner) { return ([name] + path, type) }
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

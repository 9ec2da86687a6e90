import WMLintRequests
import WMLintText

/// Templates of Spring that other arguments fill: `uri("/api/v2/users/{id}", userId)`.
extension CodeRequestParts {
  /// Puts the names of the arguments in the place of the placeholders that they fill, in their order.
  mutating func fillTemplate(by call: CodeCall) {
    guard code.language.objects == .java || code.language.objects == .kotlin, let url else {
      return
    }
    let values = Self.values(fillingTemplateOf: call, in: code)
    if values.isEmpty { return }
    let places = PlaceholderForm.braces.placeholders(in: url.text)
    // What is before the path may be a placeholder for what is not known.
    let surplus = places.count - values.count
    let hasBase = surplus == 1 && places[0].part.lowerBound == url.text.range.lowerBound
    guard surplus == 0 || hasBase else { return }
    var filled = TextBuilder(in: code.text.map.source)
    var start = url.text.range.lowerBound
    for (place, value) in zip(places.dropFirst(surplus), values) {
      guard let name = names.name(ofID: value), !name.isEmpty else { continue }
      filled.append(url.text[start..<place.part.lowerBound])
      filled.append(
        PlaceholderForm.braces.around(name).utf8, standingFor: code.place(of: value))
      start = place.part.upperBound
    }
    filled.append(url.text[start..<url.text.range.upperBound])
    takeURL(filled.text, isTemplate: url.isTemplate)
  }

  /// The arguments that fill the template which comes first: all others, or those after the type of
  /// the answer.
  private static func values(fillingTemplateOf call: CodeCall, in code: Code) -> [Range<Int>] {
    let others = Array(call.arguments.dropFirst())
    let isOfEntity = call.components.count > 1 && call.components[1] == "RequestEntity"
    if call.name(in: code) == "uri" || isOfEntity { return others }
    // `String.class` of Java, `String::class.java` of Kotlin.
    let type = others.firstIndex { argument in
      let last = argument.upperBound - 1
      return code.isWord(last, "class")
        || code.isWord(last, "java") && code.isWord(last - 2, "class")
    }
    return type.map { Array(others[($0 + 1)...]) } ?? []
  }
}

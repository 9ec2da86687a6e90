import WMLintText

/// What data actions have in common, however they are written.
enum DataAction {
  /// The body that a template makes; one with directives is not known before it is rendered.
  static func body(_ template: MappedText) -> Body {
    if template.isEmpty { return .absent }
    return VelocityTemplate(template).hasDirectives ? .unknown : .text { template }
  }

  /// Takes the template of the body, and what is wrong with how inputs are written in it and elsewhere:
  /// the rest of the request is read as it was meant.
  ///
  /// - Parameters:
  ///   - template: The template of the body.
  ///   - names: The names of the inputs; `nil` if they are not known.
  ///   - request: The request that has all but its body.
  /// - Returns: The template as it was meant.
  static func mend(
    _ template: MappedText?, inputs names: [String]?, in request: inout Request
  ) -> MappedText? {
    let inputs = Set(names ?? [])
    var mistakes: [VelocityMistake] = []
    func mended(_ text: MappedText) -> MappedText {
      // A directive may set a variable of the same name.
      let known = VelocityTemplate(text).hasDirectives ? [] : inputs
      let found = VelocityMistake.all(in: text, inputs: known)
      mistakes += found
      return VelocityMistake.mended(text, found)
    }
    request.endpoint = request.endpoint.map(mended)
    request.headers = request.headers.map { Field(name: $0.name, value: $0.value.map(mended)) }
    let count = mistakes.count
    let body = template.map(mended)
    // A reading request sends no body, whatever the template is.
    if request.method?.string.uppercased() == "GET" { mistakes.removeSubrange(count...) }
    request.substitution.mistakes = mistakes
    return body
  }

  /// The inputs there are, and where the request uses them.
  static func input(
    _ names: [String], of request: Request, _ template: MappedText?
  ) -> InputContract {
    let texts = [request.endpoint, template] + request.headers.map(\.value)
    let uses = texts.compactMap { $0 }.flatMap { VelocityTemplate($0).inputs }
    return InputContract(names: names, uses: uses)
  }
}

import WMLintText

/// What data actions have in common, however they are written.
enum DataAction {
  /// The body that a template makes; one with directives is not known before it is rendered.
  static func body(_ template: MappedText) -> Body {
    if template.isEmpty { return .absent }
    return VelocityTemplate(template).hasDirectives ? .unknown : .text { template }
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

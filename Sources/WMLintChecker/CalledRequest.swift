import WMLintRequests
import WMLintSchema
import WMLintText

/// What the call of a method sends, once it is known for which operation it is.
///
/// Methods take what the operation requires one by one: the ids in the order that the description
/// lists them in, what the query must have, the body. What may be left out goes by name, in options
/// or behind them.
struct CalledRequest {
  let call: MethodCall
  let operation: Operation
  let api: API

  /// The arguments by their places, and those by their names.
  let placed: [MethodCall.Argument]
  let named: [(name: MappedText, argument: MethodCall.Argument)]

  let idNames: [String]
  let requiredQuery: [Parameter]

  /// Whether what is required is all there, so that each argument is what its place says.
  let isComplete: Bool

  init(_ call: MethodCall, _ operation: Operation, of api: API) {
    self.call = call
    self.api = api
    self.operation = operation
    placed = call.arguments.filter { $0.name == nil }
    named = call.arguments.compactMap { argument in argument.name.map { ($0, argument) } }
    // Methods take ids in the order that the description lists them in.
    let written = TemplateParameter.all(in: operation.path.text).map(\.name)
    let listed = operation.parameters.filter { $0.place == .path }.map(\.name)
    idNames = Set(listed) == Set(written) && listed.count == written.count ? listed : written
    requiredQuery = operation.parameters.filter { $0.place == .query && $0.isRequired }
    let required = idNames.count + requiredQuery.count + (operation.isBodyRequired ? 1 : 0)
    // One object may hold all, as in Java.
    isComplete = placed.count >= required || placed.isEmpty || !named.isEmpty
  }

  /// The request, every byte of whose path is at the name of the method but the ids.
  func adding(to request: Request) -> Request {
    var request = request
    request.endpoint = endpoint
    request.method = text(operation.method)
    request.query = query
    request.body = body ?? .unknown
    request.call?.unsentBody = unsentBody
    request.call?.emptyID = emptyID
    request.call?.misnamed = misnamed
    request.call?.misnamedIDs = misnamedIDs
    return request
  }

  /// The text that names the method.
  func text(_ text: String, at place: MappedText? = nil) -> MappedText {
    var joined = TextBuilder(in: call.name.map.source)
    joined.append(text.utf8, standingFor: (place ?? call.name).place)
    return joined.text
  }

  private var endpoint: MappedText {
    var joined = TextBuilder(in: call.name.map.source)
    let template = operation.path.text
    var start = template.utf8.startIndex
    for parameter in TemplateParameter.all(in: template) {
      joined.append(
        template.utf8[start..<parameter.range.lowerBound], standingFor: call.name.place)
      if let index = idNames.firstIndex(of: parameter.name),
        let id = argument(index, called: parameter.name)?.text, Self.isSegment(id)
      {
        joined.append(id)
      } else {
        joined.append(template.utf8[parameter.range], standingFor: call.name.place)
      }
      start = parameter.range.upperBound
    }
    joined.append(template.utf8[start...], standingFor: call.name.place)
    return joined.text
  }

  /// The first id that is given as an empty text, which methods refuse, or send as a doubled slash.
  private var emptyID: MappedText? {
    idNames.indices.lazy.compactMap { argument($0, called: idNames[$0])?.text }.first(
      where: \.bytes.isEmpty)
  }

  /// Whether a text is one segment of a path: methods encode anything else.
  private static func isSegment(_ text: MappedText) -> Bool {
    !text.bytes.isEmpty
      && !text.bytes.contains {
        $0 <= ASCII.space
          || [ASCII.slash, ASCII.questionMark, ASCII.hash, ASCII.percent].contains($0)
      }
  }

  /// The argument of a parameter, by its name or its place.
  func argument(_ place: Int, called name: String) -> MethodCall.Argument? {
    let letters = Self.letters(name)
    if let found = named.first(where: { Self.letters($0.name.string) == letters }) {
      return found.argument
    }
    return isComplete && placed.indices.contains(place) ? placed[place] : nil
  }

  static func letters(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

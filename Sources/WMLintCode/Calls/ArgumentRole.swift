/// The role of an argument of a call in the request that is sent.
enum ArgumentRole: Sendable {
  /// How an object is sent that is given as the body.
  enum ObjectUse: Sendable {
    /// It is sent as JSON.
    case json
    /// It is sent as JSON, unless its members are options: many clients have the same name.
    case jsonUnlessOptions
    /// It is sent as `text/plain`.
    case neverEncoded
    /// It is sent as the fields of a form.
    case form
    case unknown
  }

  case url
  /// The base of a relative URL.
  case base
  /// The host of a URL that is given in parts.
  case host
  case method
  case headers
  /// An object of the parameters of the query.
  case query
  case body(ObjectUse)
  /// Parameters that are sent as JSON if the call names a JSON encoder, and else as a query or a
  /// form.
  case parameters
  /// An object of options, or the body itself if it has no key of the options.
  case bodyOrOptions
  /// The name of a parameter of the query, which its value follows.
  case queryName
  /// The fields of a form, of any kind.
  case form
  /// An object with the other arguments by their names.
  case options
  case mediaType
  /// The name of a header, which its value follows.
  case headerName

  /// Whether it is the content that is sent.
  var isBody: Bool {
    switch self {
    case .body, .form: true
    default: false
    }
  }
}

/// What an argument of a call is to the request that it sends.
enum ArgumentRole: Sendable {
  /// What becomes of an object that is given where a body belongs.
  enum ObjectUse: Sendable {
    /// It is sent as JSON.
    case json
    /// It is sent as JSON, unless its members are options: many clients have the same name.
    case jsonUnlessOptions
    /// It is sent as a text that says no more than that it is one.
    case neverEncoded
    /// It is sent as the fields of a form.
    case form
    case unknown
  }

  case url
  /// What a relative URL goes behind.
  case base
  /// The host of a URL that is given in parts.
  case host
  case method
  case headers
  /// An object of the parameters of the query.
  case query
  case body(ObjectUse)
  /// What is sent as JSON if the call has an encoder that says so, and else as a query or a form.
  case parameters
  /// An object of options, or the body itself where it has none of theirs.
  case bodyOrOptions
  /// The name of a parameter of the query, which its value follows.
  case queryName
  /// The fields of a form, whatever they are.
  case form
  /// An object that holds the others by their names.
  case options
  case mediaType
  /// The name of a header, which its value follows.
  case headerName

  /// Whether it is what is sent.
  var isBody: Bool {
    switch self {
    case .body, .form: true
    default: false
    }
  }
}

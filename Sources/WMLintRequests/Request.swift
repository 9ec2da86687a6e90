package import WMLintDiagnostics
package import WMLintJSON
package import WMLintText

/// What would be sent, and where each part of it is.
package struct Request: Sendable {
  package var identity = RequestIdentity(index: 0)

  /// Where the whole request is.
  package var place = SourceRange(0..<0, in: .main)

  /// The URL, which a method may be before.
  package var endpoint: MappedText?

  /// The values of a program that put nothing into the URL: how many bytes of it are behind each, and
  /// where it is set.
  package var emptyValues: [(behind: Int, place: SourceRange)] = []

  /// The URL a second time, in parts that a fix must change as well.
  package var endpointCopy: URLCopy?
  package var method: MappedText?
  package var pathParameters: [Field] = []

  /// The parameters of the query that are beside the URL and not in it.
  package var query: [Field] = []

  /// Parameters that are in the URL, where the file has them a second time.
  package var queryCopies: [Field] = []

  /// Whether there may be parameters of the query that are not seen.
  package var isQueryOpen = false

  /// Whether a program shows all of the query, although it shows only a part of the request.
  package var isQuerySeen = false
  package var headers: [Field] = []

  /// The scopes of the token; `nil` if they are not given.
  package var scopes: Scopes?
  package var body = Body.absent

  /// Whether the body is an object that may be options or headers, as a program calls a function of its own.
  package var isBodyGuessed = false

  /// The method of an SDK that sends it, before it is known which.
  package var call: MethodCall?

  /// Whether what is not known of it may be anything, as a program decides it when it runs.
  package var isPartlyKnown = false

  /// Whether a program may send it to another server than Genesys Cloud's, so that its path alone can show
  /// where it goes.
  package var mayGoElsewhere = false

  /// Whether the file has all that is sent, so that what is not there is missing.
  package var isWhole = false

  /// What was answered, where the request was recorded.
  package var response: Response?

  /// What is known of the conversation, or of others that the ids may be from.
  package var conversations: [SavedConversation] = []

  /// The files that it names and that could not be read.
  package var unreadFiles: [UnreadFile] = []

  /// What a request file says beside what is sent.
  package var extras = RequestFile.Extras()

  /// What is wrong with the form that it is written in.
  package var formProblems: [FormProblem] = []

  /// Whether the method is sent in the letters that it is written in, as `fetch` does with `patch`.
  package var keepsMethodCase = false

  /// The method that it is sent with where none is named, and where that is decided.
  package var impliedMethod: (name: String, place: SourceRange)?

  /// What becomes of the placeholders in it.
  package var substitution = Substitution()

  /// The media type that it is sent with where no header names one, and where that is decided.
  package var impliedMediaType: (name: String, place: SourceRange)?

  /// The file's own document, where the request is all of a file of JSON.
  package var envelope: Document?

  package init() {}

  /// Whether it is sent with GET or HEAD, as nothing says otherwise and there is nothing to send.
  package var isImpliedToRead: Bool {
    guard let impliedMethod, case .absent = body else { return false }
    return impliedMethod.name == "GET" || impliedMethod.name == "HEAD"
  }

  /// What reports call the request, with the places of its method and URL.
  package var reported: RequestIdentity {
    RequestIdentity(
      index: identity.index, name: identity.name, method: method?.place,
      endpoint: endpoint?.place, made: made)
  }

  /// What a program makes of its method and its URL.
  private var made: String? {
    guard isPartlyKnown, call == nil, let endpoint else { return nil }
    let sent = method?.string.uppercased() ?? impliedMethod?.name
    return (sent.map { $0 + " " } ?? "") + endpoint.string
  }
}

/// A name and a value that go with a request.
package struct Field: Sendable {
  package let name: MappedText

  /// The value; `nil` if it is not text.
  package let value: MappedText?

  package init(name: MappedText, value: MappedText?) {
    self.name = name
    self.value = value
  }
}

/// The scopes that the token of a request has.
package struct Scopes: Sendable {
  package let names: [String]
  package let place: SourceRange
}

/// A field of a request file that cannot be what it says.
package struct FormProblem: Sendable {
  package enum Kind: Sendable {
    /// The field must be of another type, said in words.
    case wrongType(expected: String, found: String)
    case duplicate(first: SourceRange)
    /// A key of the body that is beside the fields of the request; with its value where it can be
    /// moved.
    case bodyKey(member: MappedText?)
    /// An object where a text belongs: it is sent as `[object Object]`.
    case notEncoded(object: MappedText)
    /// A body right under the headers, with the place where a line break is missing.
    case missingBlankLine(before: MappedText, lineBreak: String)
    /// A quote that is never closed, so that the end of the field is unknown.
    case unclosedQuote
  }

  package let kind: Kind
  package let name: String
  package let place: SourceRange
  package let pointer: String

  package init(kind: Kind, name: String, place: SourceRange, pointer: String) {
    self.kind = kind
    self.name = name
    self.place = place
    self.pointer = pointer
  }
}

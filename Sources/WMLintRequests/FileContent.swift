import WMLintDiagnostics
package import WMLintJSON
package import WMLintText

/// What a file holds, as its reader found it.
package struct FileContent: Sendable {
  private var single: [Request] = []

  /// A list of requests of the same document, by their nodes: each is made when it is asked for, as a
  /// long list of them would take many times the memory of the text.
  private var list: (document: Document, nodes: [Int])?

  /// The document that is one request in all; it too is made when it is asked for.
  private var whole: Document?

  /// How many elements of the list are no requests.
  package private(set) var others = 0

  /// The documents whose syntax problems are reported once for the file, as no request holds them.
  package var documents: [Document] = []

  /// What begins a comment that silences rules.
  package static let silencingWord = "wmlint:ignore"

  /// Finds it in a text; without it nobody asks for the comments.
  package static let silencing = WordSearch(silencingWord)

  /// The comments, marks included, in order: what somebody says of the lines beside them.
  package var comments: [MappedText] = []

  /// The credentials that the text shows only to who reads it as its reader does.
  package var credentials: [Credential] = []

  /// What is shown in no report, whichever of the requests are ours: other people's data.
  package var concealed: [SourceRange] = []

  /// Whether a credential is reported once for the file with a count: a recording repeats it.
  package var isRecording = false

  package init() {}

  /// The requests that are the values of some nodes of a document, which lists others that are none.
  package init(listing nodes: [Int], of document: Document, amongOthers others: Int = 0) {
    list = (document, nodes)
    self.others = others
    documents = [document]
  }

  /// The one request that a document is.
  package init(whole document: Document) { whole = document }

  /// How many requests there are.
  package var count: Int { list?.nodes.count ?? (whole == nil ? single.count : 1) }

  /// A request by its place in the order of the file, which is its index.
  package subscript(index: Int) -> Request {
    if let whole { return RequestFile.request(whole: whole) }
    guard let list else { return single[index] }
    var request = RequestFile.request(in: list.document, at: list.nodes[index])
    request.identity = RequestIdentity(index: index)
    return request
  }

  /// The one request that a document is in all; `nil` where a file holds requests beside other things.
  package var wholeRequest: Request? { whole.map { RequestFile.request(whole: $0) } }

  /// Whether the requests are the values of some nodes of a document.
  package var isList: Bool { list != nil }

  /// All the requests, for what is known to be short.
  package var requests: [Request] { (0..<count).map { self[$0] } }

  /// The bytes of a request of a list.
  package func extent(of index: Int) -> Range<Int>? {
    guard let list, index < list.nodes.count else { return nil }
    return list.document.nodes[list.nodes[index]].range
  }

  /// Takes the next request, under the name it goes by in the file.
  package mutating func add(_ request: consuming Request, name: String? = nil) {
    request.identity = RequestIdentity(index: single.count, name: name)
    single.append(request)
  }

  /// Takes the next request, under a name of the file.
  package mutating func add(_ request: consuming Request, under name: MappedText?) {
    conceal(name)
    add(request, name: name?.string)
  }

  /// Covers a name in the file too where what may be a credential is in it.
  mutating func conceal(_ name: MappedText?) {
    guard let name, Secrets.maskedName(name.string) != name.string else { return }
    concealed.append(name.place)
  }

  /// Takes `...` in bodies for what a document leaves out.
  package mutating func allowElisions() {
    for index in single.indices {
      guard case .text(let mode, let text) = single[index].body else { continue }
      single[index].body = .text(as: mode.union(.elisions), text)
    }
  }

  /// Takes what a part of the file holds.
  package mutating func add(_ part: FileContent) {
    for request in part.single { add(request, name: request.identity.name) }
    comments += part.comments
    credentials += part.credentials
  }
}

import WMLintDiagnostics
package import WMLintJSON

/// What a file holds, as its reader found it.
package struct FileContent: Sendable {
  /// The requests in the order of the file, each under its own index.
  package private(set) var requests: [Request] = []

  /// The documents whose syntax problems are told once for the file, as no request holds them.
  package var documents: [Document] = []

  /// Whether a credential is told once for the file with a count: a recording repeats it.
  package var isRecording = false

  package init() {}

  /// Takes the next request, under the name it goes by in the file.
  package mutating func add(_ request: Request, name: String? = nil) {
    var request = request
    request.identity = RequestIdentity(index: requests.count, name: name)
    requests.append(request)
  }
}

/// A kind of file that holds requests.
package enum FileKind: String, CaseIterable, Sendable {
  /// The file is the body of one request.
  case body
  /// The file describes one request or several: method, URL, headers and body.
  case request
  /// The file has a request on each line.
  case lines
  /// The file is an HTTP archive: what a browser or a proxy has recorded.
  case har
  /// The file is a Postman collection.
  case postman
  /// The file holds requests as they are sent, one block each.
  case http
  /// The file holds commands, among them calls of curl.
  case shell
  /// The file is a data action of Genesys Cloud.
  case dataAction = "data-action"
  /// The file is a workflow of n8n.
  case n8n
  /// The file is a program, which sends requests.
  case code

  /// One line of help.
  package var summary: String {
    switch self {
    case .body: "the file is the body of a request"
    case .request:
      "an object with a URL, and the method, headers and body with it, or a list of them"
    case .lines: "a request on each line"
    case .har: "an HTTP archive, as browsers save it"
    case .postman: "a Postman collection"
    case .http: "requests in blocks behind ###"
    case .shell: "calls of curl, wget, HTTPie and gc, in a script or in the code blocks of Markdown"
    case .dataAction: "Genesys Cloud data actions, as exported or in Terraform"
    case .n8n: "the HTTP Request and Code nodes of an n8n workflow"
    case .code: "calls that send requests, in programs"
    }
  }
}

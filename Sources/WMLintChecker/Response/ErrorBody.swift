import WMLintJSON
import WMLintRequests
import WMLintText

/// What the body of a refusal says of it.
struct ErrorBody {
  private let code: String?
  private let message: String?

  init(_ response: Response) {
    guard let text = response.body() else {
      code = nil
      message = nil
      return
    }
    let document = Document(text, mode: .strict)
    let root = document.root
    code = root.flatMap { document.literal("code", in: $0)?.string }
    message = root.flatMap { document.literal("message", in: $0)?.string }
  }

  /// The code and the message as they follow a status; empty where there are none.
  var phrase: String {
    let parts = [code, message].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? "" : ": " + parts.map(\.quoted).joined(separator: ", ")
  }
}

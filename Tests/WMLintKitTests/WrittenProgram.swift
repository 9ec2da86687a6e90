import Foundation
import WMLintText

/// How a request, and a call of a method of an SDK, are written in a programming language.
struct WrittenProgram: CustomStringConvertible, Sendable {
  /// What people call the language.
  let language: String
  let ending: String
  private let request: @Sendable (Mistake) -> String

  /// The call of a method that no SDK has; `nil` if there is no SDK.
  private let call: String?

  private init(
    _ language: String, _ ending: String, call: String?,
    request: @escaping @Sendable (Mistake) -> String
  ) {
    self.language = language
    self.ending = ending
    self.request = request
    self.call = call
  }

  var description: String { language }

  /// The program that sends a request.
  func source(_ mistake: Mistake) -> Source { source(request(mistake)) }

  /// The program that calls a method there is not.
  var misnamed: Source? { call.map(source) }

  /// The program that gives an object where a text belongs; `nil` if none can be given.
  var unencoded: Source? {
    guard language == "JavaScript" else { return nil }
    return source(
      "fetch(`/api/v2/conversations/webmessaging/${c}/participants/${p}`, "
        + "{method: 'PATCH', body: {attributes: {tier: 'gold'}}})")
  }

  private func source(_ text: String) -> Source {
    Source(name: "program" + ending, bytes: Array(text.utf8))
  }

  /// A text between quotes that a backslash escapes.
  private static func quoted(_ text: String, by quote: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing(quote, with: "\\" + quote)
    return quote + escaped + quote
  }

  /// The headers, each written by its name and value between quotes.
  private static func headers(
    _ mistake: Mistake, by quote: String, separator: String = "\n",
    _ written: (String, String) -> String
  ) -> String {
    mistake.headers.map { written(quoted($0.0, by: quote), quoted($0.1, by: quote)) }
      .joined(separator: separator)
  }

  private static let arguments = "(conversationId, participantId, body)"

  static let all = [
    WrittenProgram(
      "JavaScript", ".js", call: "api.patchConversationWebmessagngParticipant\(arguments)"
    ) { mistake in
      let headers = headers(mistake, by: "'", separator: ", ") { "\($0): \($1)" }
      return
        "fetch('\(mistake.url)', {method: '\(mistake.method)', headers: {\(headers)}, body: \(quoted(mistake.body, by: "'"))})"
    },
    WrittenProgram(
      "Python", ".py", call: "api.patch_conversation_webmessagng_participant(c, p, body)"
    ) { mistake in
      let headers = headers(mistake, by: "\"", separator: ", ") { "\($0): \($1)" }
      return
        "requests.request(\"\(mistake.method)\", \"\(mistake.url)\", headers={\(headers)}, data=\(quoted(mistake.body, by: "'")))"
    },
    WrittenProgram(
      "C#", ".cs", call: "api.UpdateWebMessagngConversationParticipantAsync\(arguments);"
    ) { mistake in
      let headers = headers(mistake, by: "\"") { "request.Headers.Add(\($0), \($1));" }
      return """
        var request = new HttpRequestMessage(new HttpMethod("\(mistake.method)"), "\(mistake.url)");
        \(headers)
        request.Content = new StringContent(\(quoted(mistake.body, by: "\"")));
        """
    },
    WrittenProgram(
      "Java", ".java", call: "api.patchConversationWebmessagngParticipant\(arguments);"
    ) { mistake in
      let headers = headers(mistake, by: "\"") { ".header(\($0), \($1))" }
      return """
        HttpRequest request = HttpRequest.newBuilder().uri(URI.create("\(mistake.url)"))
          .method("\(mistake.method)", BodyPublishers.ofString(\(quoted(mistake.body, by: "\""))))
          \(headers).build();
        """
    },
    WrittenProgram(
      "Kotlin", ".kt", call: "api.patchConversationWebmessagngParticipant\(arguments)"
    ) { mistake in
      let headers = headers(mistake, by: "\"") { ".addHeader(\($0), \($1))" }
      return """
        val request = Request.Builder().url("\(mistake.url)")
          .method("\(mistake.method)", \(quoted(mistake.body, by: "\"")).toRequestBody())
          \(headers).build()
        """
    },
    WrittenProgram(
      "Go", ".go", call: "api.PatchConversationWebmessagngParticipant\(arguments)"
    ) { mistake in
      let headers = headers(mistake, by: "\"") { "req.Header.Set(\($0), \($1))" }
      return """
        req, err := http.NewRequest("\(mistake.method)", "\(mistake.url)", strings.NewReader(`\(mistake.body)`))
        \(headers)
        """
    },
    WrittenProgram(
      "Ruby", ".rb", call: "api.patch_conversation_webmessagng_participant(c, p, opts)"
    ) { mistake in
      let headers = headers(mistake, by: "'") { "request[\($0)] = \($1)" }
      return """
        request = Net::HTTP::\(mistake.method.capitalized).new(URI('\(mistake.url)'))
        \(headers)
        request.body = \(quoted(mistake.body, by: "'"))
        """
    },
    WrittenProgram(
      "PHP", ".php",
      call: "<?php $api->patchConversationWebmessagngParticipant($conversationId, $id, $body);"
    ) { mistake in
      let headers = headers(mistake, by: "'", separator: ", ") { "\($0) => \($1)" }
      return
        "<?php $client->request('\(mistake.method)', '\(mistake.url)', ['headers' => [\(headers)], 'body' => \(quoted(mistake.body, by: "'"))]);"
    },
    WrittenProgram("PowerShell", ".ps1", call: nil) { mistake in
      let headers = headers(mistake, by: "'", separator: "; ") { "\($0) = \($1)" }
      return
        "Invoke-RestMethod -Uri '\(mistake.url)' -Method \(mistake.method) -Headers @{ \(headers) } -Body '\(mistake.body)'"
    },
    WrittenProgram(
      "Apex", ".cls", call: "api.patchConversationWebmessagngParticipant\(arguments);"
    ) { mistake in
      let headers = headers(mistake, by: "'") { "req.setHeader(\($0), \($1));" }
      return """
        HttpRequest req = new HttpRequest();
        req.setEndpoint('\(mistake.url)');
        req.setMethod('\(mistake.method)');
        \(headers)
        req.setBody(\(quoted(mistake.body, by: "'")));
        """
    },
    WrittenProgram(
      "Swift", ".swift", call: "api.patchConversationWebmessagngParticipant\(arguments)"
    ) { mistake in
      let headers = headers(mistake, by: "\"") {
        "request.setValue(\($1), forHTTPHeaderField: \($0))"
      }
      return """
        var request = URLRequest(url: URL(string: "\(mistake.url)")!)
        request.httpMethod = "\(mistake.method)"
        \(headers)
        request.httpBody = Data(#"\(mistake.body)"#.utf8)
        """
    },
  ]
}

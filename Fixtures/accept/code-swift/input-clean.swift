let base = "https://api.mypurecloud.com/api/v2/conversations"

func update(conversationId: String, participantId: String) {
  var request = URLRequest(url: URL(string: "\(base)/webmessaging/\(conversationId)/participants/\(participantId)")!)
  request.httpMethod = "PATCH"
  request.setValue("application/json", forHTTPHeaderField: "Content-Type")
  request.httpBody = Data(#"{"attributes": {"routing": {"acw": 30}}}"#.utf8)
}

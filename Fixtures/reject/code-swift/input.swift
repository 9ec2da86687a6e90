let base = "https://api.mypurecloud.com/api/v2/conversations"

func update(conversationId: String, agent: Agent) {
  var request = URLRequest(url: URL(string: "\(base)/voice/\(conversationId)/participants/\(agent.userId)")!)
  request.httpMethod = "PATCH"
  request.setValue("application/json", forHTTPHeaderField: "Content-Type")
  request.httpBody = """
    {"attributes": {"routing": {"acw": "30"}}}
    """.data(using: .utf8)
}

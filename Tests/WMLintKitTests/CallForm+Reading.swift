extension CallForm {
  /// Requests that only read, by functions that name no method.
  static let reading = [
    CallForm(
      ".swift",
      #"""
      func f() async throws {
       let url = URL(string: "@U")!
       let (data, _) = try await URLSession.shared.data(from: url)
      }
      """#),
    CallForm(
      ".swift",
      #"""
      func f() {
       guard let url = URL(string: "@B/\(id)") else { return }
       let task = session.dataTask(with: url) { data, _, _ in print(data) }
       task.resume()
      }
      """#),
    CallForm(
      ".py",
      #"""
      with urllib.request.urlopen(f"@B/{id}") as response:
          body = response.read()
      """#),
    CallForm(".py", #"body = urlopen("@U", timeout=5).read()"#),
  ]

  /// Requests that are sent by such functions, and made elsewhere or with a method that is not known.
  static let madeBefore = [
    CallForm(
      ".swift",
      #"""
      func f() async throws {
       var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/tokens/@i")!)
       request.httpMethod = "DELETE"
       let (data, _) = try await URLSession.shared.data(for: request)
       URLSession.shared.dataTask(with: request) { _, _, _ in }
      }
      """#),
    CallForm(
      ".swift",
      #"""
      func f() async throws {
       var request = URLRequest(url: URL(string: "https://api.mypurecloud.com/api/v2/conversations/calls/@i/participants/8d4a3f2b-8d4a-4c5b-9e6f-0a1b2c3d4e5f")!)
       request.httpMethod = "PATCH"
       URLSession.shared.dataTask(with: request) { _, _, _ in }
      }
      """#),
    CallForm(
      ".swift",
      #"let (data, _) = try await cache.data(from: URL(string: "/api/v2/userz/1")!)"#),
    CallForm(
      ".py",
      #"""
      request = Request("https://api.mypurecloud.com/api/v2/conversations/calls/@i/participants/8d4a3f2b-8d4a-4c5b-9e6f-0a1b2c3d4e5f", method="PATCH")
      urlopen(request)
      """#),
    CallForm(
      ".py",
      #"""
      def send(data=None):
          urlopen("https://api.mypurecloud.com/api/v2/analytics/conversations/details/query", data=data)
      """#),
    CallForm(
      ".py",
      #"urlopen("https://api.mypurecloud.com/api/v2/tokens/@i".replace("tokens", kind), data=None)"#
    ),
  ]
}

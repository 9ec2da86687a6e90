import Testing
import WMLintRequests
import WMLintText

@testable import WMLintCode

/// Credentials that only the function says which is given them.
@Suite struct SentCredentialTests {
  private static let token = "kJ8xQ2vN7pLmR4tYw9ZbC3dF6hG1sA5eU0iOqWnXz"
  private static let url = "https://api.mypurecloud.com/api/v2/users/me"

  private func credentials(in program: String, _ language: Language) -> [String] {
    let text = program.replacing("@T", with: Self.token).replacing("@U", with: Self.url)
    let source = Source(name: "program", bytes: Array(text.utf8))
    return CodeFile.content(of: MappedText(source), in: language).credentials.filter(\.isCertain)
      .map { String(decoding: $0.texts[0], as: UTF8.self) }
  }

  private static let programs: [(Language, String)] = [
    (.javaScript, "superagent.patch('@U').auth('@T', { type: 'bearer' })"),
    (.javaScript, "superagent.patch('@U').auth('user', '@T')"),
    (.javaScript, "gcPatch('@T', '@U', { state: 1 })"),
    (.javaScript, "jar.cookies.set('s', '@T'); fetch('@U')"),
    (.kotlin, #"client.patch("@U") { bearerAuth("@T") }"#),
    (.java, #"webClient.patch().uri("@U").headers(h -> h.setBearerAuth("@T"))"#),
    (.java, #"x.get("@U"); y.addCookie(new BasicClientCookie("s", "@T"));"#),
    (.python, "httpx.patch('@U', auth=BearerAuth('@T'))"),
    (.python, "httpx.patch('@U', auth=TokenAuth('@T'))"),
    (.python, "gc_patch('@T', '@U', {})"),
    (.python, "requests.get('@U', cookies=dict(s='@T'))"),
    (.python, "s.cookies.set('s', '@T'); s.get('@U')"),
    (.python, "s.cookies['s'] = '@T'; s.get('@U')"),
    (.cSharp, #"c.GetAsync("@U"); h.Add(u, new Cookie("s", "@T"));"#),
    (.cSharp, #"c.Authenticator = new JwtAuthenticator("@T"); c.GetAsync("@U");"#),
    (.go, #"http.Get("@U"); r.AddCookie(&http.Cookie{Name: "s", Value: "@T"})"#),
    (.php, "<?php $c->get('@U', ['auth' => ['u', '@T']]);"),
    (.powerShell, "irm '@U' -Token (ConvertTo-SecureString '@T' -AsPlainText -Force)"),
    (.powerShell, "irm '@U' -Token (ConvertTo-SecureString -String '@T' -AsPlainText)"),
  ]

  @Test(arguments: programs) func isFound(_ language: Language, _ program: String) {
    #expect(credentials(in: program, language) == [Self.token])
  }

  private static let others: [(Language, String)] = [
    (.javaScript, "gcPatch('0f8fad5b-d9cb-469f-a165-70867728950e', '@U', { state: 1 })"),
    (.javaScript, "gcPatch(name, '@U', 'a long sentence that is 1 of Many')"),
    (.javaScript, "requestOfAllTheThings2('@U', '/api/v2/conversations/emails/A1b2C3d4E5f6')"),
    (.python, "requests.get('@U', cookies='tmp/cookies/Jar2024/of/the/Program1.txt')"),
    (.python, "requests.get('@U', auth=BearerAuth(token))"),
  ]

  @Test(arguments: others) func isNone(_ language: Language, _ program: String) {
    #expect(credentials(in: program, language) == [])
  }
}

import Testing
import WMLintDiagnostics

@Suite struct SecretsTests {
  private static let token = "Zk4x-9QpLm_T7vR2sWc8Yb1Nh6Jd3Ga5"
  private static let base64 = "Y2xpZW50LWlkOnN1cGVyLWxvbmc0Mg=="
  private static let uuid = "0f8fad5b-d9cb-469f-a165-70867728950e"
  private static let header = "eyJhbGciOiJIUzI1NiJ9"

  @Test(arguments: [
    ("Authorization: Bearer \(token)", "Authorization: Bearer ****"),
    (#""Authorization": "bearer \#(token)","#, #""Authorization": "bearer ****","#),
    (#"\"Authorization\":\"Bearer \#(token)\"}"#, #"\"Authorization\":\"Bearer ****\"}"#),
    (#""Authorization": ["Bearer", "\#(token)"]"#, #""Authorization": ["Bearer", "****"]"#),
    (#""access_token": {"value": "\#(token)"}"#, #""access_token": {"value": "****"}"#),
    (#""access_token" "\#(token)""#, #""access_token" "****""#),
    ("https://user:\(token)@api.mypurecloud.com/x", "https://user:****@api.mypurecloud.com/x"),
    ("-H 'Authorization: Basic \(base64)'", "-H 'Authorization: Basic ****'"),
    ("Basic AbC9\\/dEf0+GhI1\\/jKl2MnO3", "Basic ****"),
    ("Bearer%20\(token)", "Bearer%****"),
    ("x \(header).eyJzdWIiOiIxIn0.c2ln-_ y", "x **** y"),
    ("?t=\(header).eyJzdWIiOiIxIn0.", "?t=****"),
    ("?access_token=\(token)&x=1", "?access_token=****&x=1"),
    ("access_token=AbC9%2FdEf0%2BGhI1jKl2MnO3%3D&x", "access_token=****&x"),
    (#""password": "\#(token)""#, #""password": "****""#),
    (#"{"key": "token", "value": "\#(token)"}"#, #"{"key": "token", "value": "****"}"#),
    (
      "{\"name\": \"Password\",\n  \"value\": \"\(token)\"}",
      "{\"name\": \"Password\",\n  \"value\": \"****\"}"
    ),
    ("client_secret = \(uuid)", "client_secret = ****"),
    ("Cookie: a=b; session=\(token); c=d", "Cookie: a=b; session=****; c=d"),
    (
      #"{"name":"set-cookie","value":"a=\#(token); Path=/"}"#,
      #"{"name":"set-cookie","value":"a=****; Path=/"}"#
    ),
    (
      #""cookies": [{"name": "s", "value": "\#(token)"}], "id": "\#(uuid)""#,
      #""cookies": [{"name": "s", "value": "****"}], "id": "\#(uuid)""#
    ),
    ("curl -u name:\(token) h", "curl -u name:**** h"), ("-uname:\(token)", "-uname:****"),
    ("curl --proxy-user \"n:\(token)\"", "curl --proxy-user \"n:****\""),
    ("Authorization: Basic name \(token)", "Authorization: Basic name ****"),
    ("authorization: basic name:\(token)", "authorization: basic name:****"),
    ("curl -b s=\(token) h", "curl -b s=**** h"),
    ("curl -b'a=b; s=\(token)' -X PUT", "curl -b'a=b; s=****' -X PUT"),
    ("--cookie \"s=\(token)\" https://a/?id=\(uuid)", "--cookie \"s=****\" https://a/?id=\(uuid)"),
  ])
  func covers(_ text: String, as covered: String) {
    #expect(Secrets.masked(text) == covered)
    #expect(Secrets.masked(covered) == covered)
  }

  @Test(arguments: [
    "curl -o name:\(token) h", "curl -b a=b -d s=\(token)", "sub-b s=\(token)",
    "curl -b 'a=b' 's=\(token)'", "x-u name:\(token)",
    "Bearer YOUR_ACCESS_TOKEN_HERE", "Bearer {{accessToken}}", "Bearer ${ACCESS_TOKEN_9}",
    "Bearer <access_token_2>", "Bearer xxxxxxxxxxxxxxxxxxxx1X", "bearer short1",
    "Basic \(uuid)", "basic ConversationParticipantUpdate", "password: short1",
    "PATCH /api/v2/conversations/webmessaging/\(uuid)/participants/\(uuid)",
    "authorization: /api/v2/oauth/participants/1/\(uuid)",
    "Authorization: https://developer.genesys.cloud/authorization/platform-auth/v2",
    "authorization docs at /api/v2/conversations/messages", "the password /home/User/Files2/x",
    #"{"conversationId": "\#(uuid)", "body": "eyJhdHRyaWJ1dGVzIjp7InJvdXRpbmciOnt9fX0="}"#,
    #""text": "the cookie policy", "url": "https://a/?id=\#(uuid)""#,
    #""cookies": [], "id=\#(uuid)""#, "Cookie: a=b\nid=\(uuid)",
    #"{"name":"Cookie","value":"a=b"},{"id=\#(uuid)"}"#,
    #"{"name": "participantId", "value": "\#(uuid)"}"#,
  ])
  func leavesAlone(_ text: String) {
    #expect(Secrets.masked(text) == text)
  }

  @Test func findsWhatStandsBehindALongText() {
    let text = String(repeating: "\(Self.uuid) = ", count: 500) + "Bearer \(Self.token)"
    let bytes = Array(text.utf8)
    let place = bytes.count - Self.token.utf8.count..<bytes.count
    #expect(Secrets.ranges(in: bytes) == [place])
    #expect(Secrets.ranges(in: bytes, part: place) == [place])
    #expect(Secrets.ranges(in: bytes, part: 0..<place.lowerBound).isEmpty)
  }

  @Test func findsTheTextOfACredentialWhereverItStandsAgain() {
    let text = "Bearer \(Self.token) x\(Self.token)y \(Self.token)"
    let places = text.ranges(of: Self.token).map { range in
      range.lowerBound.utf16Offset(in: text)..<range.upperBound.utf16Offset(in: text)
    }
    #expect(Secrets.everywhere(in: Array(text.utf8)) == places)
    #expect(Secrets.everywhere(in: Array("x\(Self.token)y".utf8)).isEmpty)
  }

  @Test func coversTheTextsOfCredentials() {
    let texts = SecretTexts(["abc", "abcd", "x"].map { Array($0.utf8) })
    #expect(texts.covered("ab abc abcde é x") == "ab **** ****e é ****")
    #expect(SecretTexts([[UInt8]]()).covered("abc") == "abc")
  }

  @Test func survivesLongRowsOfEscapes() {
    let rows = [#"\"#, "%", "=", "/", "eyJ.", "cookie=", "\\/", "\"value\":", "{", "a="]
    for row in rows {
      let text = String(repeating: row, count: 5000)
      #expect(Secrets.masked("é" + text).hasPrefix("é"))
    }
  }

  @Test func knowsWhatLooksReal() {
    #expect(Secrets.looksReal(Array(Self.token.utf8)[...]))
    #expect(!Secrets.looksReal(Array("YOUR_ACCESS_TOKEN_HERE_1".utf8)[...]))
    #expect(!Secrets.looksReal(Array("Ab1".utf8)[...]))
  }
}

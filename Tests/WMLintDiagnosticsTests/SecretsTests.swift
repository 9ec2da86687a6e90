import Testing
import WMLintDiagnostics

/// Credentials are found and masked wherever they are, and look-alikes are not.
@Suite struct SecretsTests {
  private static let token = "Zk4x-9QpLm_T7vR2sWc8Yb1Nh6Jd3Ga5"
  private static let base64 = "Y2xpZW50LWlkOnN1cGVyLWxvbmc0Mg=="
  private static let keyLine = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ"
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
    ("Bearer%20\(token)", "Bearer%20****"),
    ("x \(header).eyJzdWIiOiIxIn0.c2ln-_ y", "x **** y"),
    ("?t=\(header).eyJzdWIiOiIxIn0.", "?t=****"),
    (
      "http://a.example.com/users/\(header).eyJzdWIiOiIxIn0.c2ln", "http://a.example.com/users/****"
    ),
    ("a.b.com/\(header).eyJzdWIiOiIxIn0.c2ln/queues", "a.b.com/****/queues"),
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
    (
      #""cookies": {"s": "\#(token)", "path": "\#(uuid)"}, "x": "\#(token)""#,
      #""cookies": {"s": "****", "path": "\#(uuid)"}, "x": "\#(token)""#
    ),
    ("cookies={'session': '\(token)'}", "cookies={'session': '****'}"),
    ("'cookies' => ['s' => '\(token)']", "'cookies' => ['s' => '****']"),
    (#""auth": ["u", "\#(token)"]"#, #""auth": ["u", "****"]"#),
    ("'auth' => ['u', '\(token)']", "'auth' => ['u', '****']"),
    ("Authorization: Digest name \(token)", "Authorization: Digest name ****"),
    ("curl -u name:\(token) h", "curl -u name:**** h"), ("-uname:\(token)", "-uname:****"),
    ("curl --proxy-user \"n:\(token)\"", "curl --proxy-user \"n:****\""),
    ("Authorization: Basic name \(token)", "Authorization: Basic name ****"),
    ("authorization: basic name:\(token)", "authorization: basic name:****"),
    ("curl -b s=\(token) h", "curl -b s=**** h"),
    ("curl -b'a=b; s=\(token)' -X PUT", "curl -b'a=b; s=****' -X PUT"),
    ("--cookie \"s=\(token)\" https://a/?id=\(uuid)", "--cookie \"s=****\" https://a/?id=\(uuid)"),
    ("authorization: Token \(token)", "authorization: Token ****"),
    ("Authorization: GenieKey \(token)", "Authorization: GenieKey ****"),
    (
      #"Authorization: Digest u="a", response="\#(token)""#,
      #"Authorization: Digest u="a", response="****""#
    ),
    (#""token \#(token)""#, #""token ****""#),
    (#"{"pass\u0077ord": "\#(token)"}"#, #"{"pass\u0077ord": "****"}"#),
    (#""pwd": "\u005Ak4x9QpLmT7vR2sWc8\u0059b1Nh""#, #""pwd": "****""#),
    ("?pass%77ord=%5Ak4x9QpLmT7vR2sWc8Yb1Nh", "?pass%77ord=****"),
    ("Bearer Zk4x9QpLmT7v\\\nR2sWc8Yb1Nh6", "Bearer ****"),
    ("Bearer Zk4x9QpLmT7v\\\r\nR2sWc8Yb1Nh6", "Bearer ****"),
    (#""secrets": {"a": {"b": ["\#(token)"]}}"#, #""secrets": {"a": {"b": ["****"]}}"#),
    (#"headers.set("X-Api-Key", "\#(token)")"#, #"headers.set("X-Api-Key", "****")"#),
    (#".setPassword("\#(token)")"#, #".setPassword("****")"#),
    (#"'api_key' => '\#(token)'"#, #"'api_key' => '****'"#),
    ("<clientSecret>\(token)</", "<clientSecret>****</"),
    ("https://\(token)@host/", "https://****@host/"),
    ("x ghp_Zk4x9QpLmT7vR2sWc8Yb1Nh6Jd3Ga5Zk y", "x **** y"), ("AKIAQ7ZK4XPL2MT9VRWC.", "****."),
    (#"\nglpat-\#(token)"#, #"\n****"#),
    (
      #""-----BEGIN PRIVATE KEY-----\n\#(keyLine)\nZk4x\n-----END""#,
      #""-----BEGIN PRIVATE KEY-----\n****\n-----END""#
    ),
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
    #"{"tokenType": "bearer", "tokens": 5, "passwordPolicy": {"x": "\#(token)"}}"#,
    #""secretName": "\#(token)", "tokenUrl": "https://a.b/c/Token20/AbcDef12345""#,
    #""passwordFile": "/etc/Keys2/x", "keyId": "\#(uuid)", "publicKey": "\#(token)""#,
    #""nextPageToken": "\#(token)", "csrf_token": "\#(token)", "bypass": "\#(token)""#,
    #""secret": {"name": "\#(token)", "id": "\#(uuid)"}, "secrets": ["\#(uuid)"]"#,
    "const secret = crypto.randomBytesInHexadecimal(2)", "pwd = Environment.currentWorkDirectory2",
    "npm_config_registry_of_the_project_2", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1",
    "AKIAIOSFODNN7EXAMPLE", "the token \(uuid) of the day", "ssh://git@host/Participants20/Abc",
    #""-----BEGIN PUBLIC KEY-----\n\#(keyLine)\n-----END""#,
    "Client Credentials : \(uuid)", #""credential": "\(uuid)""#,
    #""password": "{{genesysPassword20Characters}}", "api_key": "${GENESYS_API_KEY_20}""#,
    #""api_key": "sha384-\#(token)\#(token)""#, "token = 'sha512-\(token)'",
  ])
  func leavesAlone(_ text: String) {
    #expect(Secrets.masked(text) == text)
  }

  @Test func findsWhatFollowsALongText() {
    let text = String(repeating: "\(Self.uuid) = ", count: 500) + "Bearer \(Self.token)"
    let bytes = Array(text.utf8)
    let place = bytes.count - Self.token.utf8.count..<bytes.count
    #expect(Secrets.ranges(in: bytes) == [place])
    #expect(Secrets.ranges(in: bytes, part: place) == [place])
    #expect(Secrets.ranges(in: bytes, part: 0..<place.lowerBound).isEmpty)
  }

  @Test func findsTheTextOfACredentialWhereverItIsRepeated() {
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

  @Test(arguments: [
    "aBcDeF12…", "cDeFgHiJ34", "a 'F12x' b", "the 'aBcD…' key", #"'\u0061BcDeF12xyz9'"#,
  ])
  func coversPartsOfCredentials(_ text: String) {
    let texts = SecretTexts(Secrets.spellings(of: Array(#"\u0061BcDeF12xyz9cDeFgHiJ34+"#.utf8)))
    let covered = texts.covered(text)
    #expect(covered.contains("****") && !covered.contains("F12") && !covered.contains("BcD"))
    #expect(texts.covered("the key 'cDeFgX' of 'abc'") == "the key 'cDeFgX' of 'abc'")
  }

  @Test(arguments: [
    (#""password": "p@ss w0rd!""#, "p@ss w0rd!"), (#"{\"pwd\":\"h!nter2\"}"#, "h!nter2"),
    ("--secret=abc123def", "abc123def"), ("https://a:p!w#1@h/", "p!w#1"),
    ("Authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz"),
    ("?sessionId=\(token)", token), ("?code=\(token)&x=1", token), ("&sig=\(token)", token),
    ("JSESSIONID=\(token)", token), (#"{"session_id": "\#(token)"}"#, token),
    (#"{"key": "X-CSRF-Token", "value": "\#(token)"}"#, token), ("assertion=\(token)", token),
    ("X-CSRF-Token: \(token)", token), ("X-Functions-Key: \(token)", token),
    ("otp = '\(token)'", token), ("sid=\(token)", token), ("code_verifier=\(token)", token),
  ])
  func hidesWhatMayBeACredential(_ text: String, _ value: String) {
    let bytes = Array(text.utf8)
    #expect(Secrets.hidden(in: bytes).map { Array(bytes[$0]) } == [Array(value.utf8)])
  }

  @Test(arguments: [
    #""token": "bearer", "password": "", "secret": null"#, #""password": "changeme1""#,
    #""password": "{{p1}}", "pwd": "$PWD12345", "token": "<token-1>", "secret": "xxxxxxxx""#,
    "token = readToken(file2)", #""tokens": 500000000"#, #""sessionId": "\#(uuid)""#,
    #""code": "general.error.2024.1234""#, "AccountSid=AC\(base64)", "errorCode=\(token)",
    "code = readCode(file20241234567)", "if (cookies) { x = '\(token)' }",
  ])
  func showsWhatIsNone(_ text: String) {
    #expect(Secrets.hidden(in: Array(text.utf8)).isEmpty)
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

extension CallForm {
  /// Bodies that are written to streams, and what is said of a connection in other statements.
  static let streams = [
    CallForm(
      ".java",
      #"""
      class A { void f() { URL url = new URL("@U");
       HttpURLConnection conn = (HttpURLConnection) url.openConnection();
       conn.setRequestMethod("PATCH");
       conn.setDoOutput(true);
       String json = "{\"@k\": \"active\"}";
       try (OutputStream os = conn.getOutputStream()) { os.write(json.getBytes(StandardCharsets.UTF_8)); } } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpURLConnection conn = (HttpURLConnection) new URL("@U").openConnection();
       conn.setRequestMethod("PATCH");
       OutputStream os = conn.getOutputStream();
       os.write("{\"@k\": \"active\"}".getBytes());
       os.flush(); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpURLConnection conn = (HttpURLConnection) new URL("@U").openConnection();
       conn.setRequestMethod("PATCH");
       DataOutputStream wr = new DataOutputStream(conn.getOutputStream());
       wr.writeBytes("{\"@k\": \"active\"}");
       wr.close(); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpURLConnection conn = (HttpURLConnection) new URL("@U").openConnection();
       conn.setRequestMethod("PATCH");
       OutputStreamWriter out = new OutputStreamWriter(conn.getOutputStream(), "UTF-8");
       out.write("{\"@k\": \"active\"}");
       out.close(); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpURLConnection conn = (HttpURLConnection) new URL("@U").openConnection();
       conn.setRequestMethod("PATCH");
       conn.getOutputStream().write("{\"@k\": \"active\"}".getBytes("UTF-8")); } }
      """#),
    CallForm(
      ".java",
      #"""
      class A { void f() { HttpURLConnection conn = (HttpURLConnection) new URL("@U").openConnection();
       conn.setRequestMethod("PATCH");
       byte[] input = "{\"@k\": \"active\"}".getBytes("utf-8");
       try (OutputStream os = conn.getOutputStream()) { os.write(input, 0, input.length); } } }
      """#),
    CallForm(
      ".cs",
      #"""
      var r = (HttpWebRequest)WebRequest.Create("@U");
      r.Method = "PATCH";
      r.ContentType = "application/json";
      using (var streamWriter = new StreamWriter(r.GetRequestStream())) {
        string json = "{\"@k\": \"active\"}";
        streamWriter.Write(json);
      }
      """#),
    CallForm(
      ".cs",
      #"""
      var r = WebRequest.Create("@U");
      r.Method = "PATCH";
      byte[] data = Encoding.UTF8.GetBytes("{\"@k\": \"active\"}");
      using (var stream = r.GetRequestStream()) { stream.Write(data, 0, data.Length); }
      """#),
    CallForm(
      ".kt", #"suspend fun f() { client.patch { url("@U"); setBody("{\"@k\": \"active\"}") } }"#),
    CallForm(
      ".kt",
      #"""
      suspend fun f() { val r: HttpResponse = client.request {
        method = HttpMethod.Patch
        url("@U")
        setBody(mapOf("@k" to "active"))
      } }
      """#),
    CallForm(
      ".kt", #"suspend fun f() { client.patch<String>("@U") { body = "{\"@k\": \"active\"}" } }"#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       val conn = URL("@U").openConnection() as HttpURLConnection
       conn.requestMethod = "PATCH"
       conn.outputStream.use { it.write("{\"@k\": \"active\"}".toByteArray()) }
      }
      """#),
    CallForm(
      ".kt",
      #"""
      fun f() {
       with(URL("@U").openConnection() as HttpURLConnection) {
        requestMethod = "PATCH"
        outputStream.write("{\"@k\": \"active\"}".toByteArray())
       }
      }
      """#),
    CallForm(
      ".py",
      #"""
      c = pycurl.Curl()
      c.setopt(c.URL, "@U")
      c.setopt(c.CUSTOMREQUEST, "PATCH")
      c.setopt(c.POSTFIELDS, json.dumps({"@k": "active"}))
      c.perform()
      """#),
    CallForm(
      ".py",
      #"""
      c = pycurl.Curl()
      c.setopt(pycurl.URL, "@U")
      c.setopt(pycurl.CUSTOMREQUEST, "PATCH")
      c.setopt(pycurl.POSTFIELDS, '{"@k": "active"}')
      """#),
    CallForm(
      ".py",
      #"""
      req = urllib.request.Request("@U", data=json.dumps({"@k": "active"}).encode("utf-8"))
      req.get_method = lambda: "PATCH"
      """#),
    CallForm(
      ".swift",
      #"""
      guard let url = URL(string: "@U") else { return }
      var request = URLRequest(url: url)
      request.httpMethod = "PATCH"
      request.httpBody = "{\"@k\": \"active\"}".data(using: .utf8)
      """#),
    CallForm(
      ".swift",
      #"""
      let request = NSMutableURLRequest(url: NSURL(string: "@U")! as URL)
      request.httpMethod = "PATCH"
      let postData = NSData(data: "{\"@k\": \"active\"}".data(using: String.Encoding.utf8)!)
      request.httpBody = postData as Data
      """#),
    CallForm(
      ".swift",
      #"""
      var request = HTTPClientRequest(url: "@U")
      request.method = .PATCH
      request.body = .bytes(ByteBuffer(string: "{\"@k\": \"active\"}"))
      """#),
    CallForm(
      ".ps1",
      #"""
      $wc = New-Object System.Net.WebClient
      $wc.UploadString("@U", 'PATCH', '{"@k": "active"}')
      """#),
    CallForm(
      ".ps1",
      #"""
      $client = [System.Net.Http.HttpClient]::new()
      $content = [System.Net.Http.StringContent]::new('{"@k": "active"}', [System.Text.Encoding]::UTF8, 'application/json')
      $r = $client.PatchAsync("@U", $content).Result
      """#),
    CallForm(
      ".ps1",
      #"""
      $request = [System.Net.Http.HttpRequestMessage]::new('PATCH', "@U")
      $request.Content = [System.Net.Http.StringContent]::new('{"@k": "active"}', [System.Text.Encoding]::UTF8, 'application/json')
      """#),
    CallForm(
      ".ps1",
      #"""
      $request = [System.Net.WebRequest]::Create("@U")
      $request.Method = 'PATCH'
      """#, readsBody: false),
  ]
}

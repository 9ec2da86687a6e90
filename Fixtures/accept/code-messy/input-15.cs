var s = @"C:\dir\"; var t = $"{a:yyyy-MM-dd} {{x}} {(b ? "y" : "n")}"; var r = """
  raw "quoted" 
  """;
#region "it's
var c = '"';
await client.PatchAsync($"{Base}/api/v2/conversations/calls/{c}/participants/{p}", JsonContent.Create(new { state = "x" }));
var req = new HttpRequestMessage(method, url) { Content = content };
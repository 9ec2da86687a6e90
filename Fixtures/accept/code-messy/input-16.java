char q = '"'; char b = '\''; String s = "\"participants\""; String t = """
  a "b" \""" c
  """;
rest.exchange("/api/v2/conversations/{c}/participants/{p}", HttpMethod.PATCH, entity, Void.class, c, p);
when(client.patch("/api/v2/conversations/voice/1/participants/2")).thenReturn(x);
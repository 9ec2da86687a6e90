val s = "it's ${if (a) "b" else "c"} $d"; val r = """raw ${x} "quote" """
/* /* nested */ */ val c = '"'
every { api.patch("/api/v2/conversations/voice/1/participants/2") } returns x
x = """unclosed docstring
requests.put("/api/v2/conversations/voice/1/participants/2")

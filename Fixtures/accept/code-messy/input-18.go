s := `raw \` + "x"; r := '\''; t := '"'
mux.Handle("PATCH /api/v2/conversations/{id}/participants/{pid}", h)
req := httptest.NewRequest("PUT", "/api/v2/conversations/voice/1/participants/2", nil)
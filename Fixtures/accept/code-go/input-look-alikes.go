package main

// http.NewRequest("PUT", "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", nil)
func others(r *mux.Router, conversationID string) {
	r.HandleFunc("/api/v2/conversations/{conversationId}/participants/{participantId}", handle).Methods("PATCH")
	router.PATCH("/api/v2/conversations/:id/participants/:participantId", handle)
	log.Println("PUT /api/v2/conversations/voice/1/participants/2")
	quote := '"'
	raw := `"`
}

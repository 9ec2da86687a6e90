package main

const base = "https://api.mypurecloud.com/api/v2/conversations"

func update(conversationID, userID string) error {
	req, err := http.NewRequest("PATCH", base+"/voice/"+conversationID+"/participants/"+userID, bytes.NewBuffer([]byte(`{"attributes": {"routing": {"acw": "30"}}}`)))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	return send(req)
}

package main

const base = "https://api.mypurecloud.com/api/v2/conversations"

func update(ctx context.Context, conversationID, participantID string) error {
	body := strings.NewReader(`{"attributes": {"routing": {"acw": 30}}}`)
	req, err := http.NewRequestWithContext(ctx, http.MethodPatch, fmt.Sprintf("%s/webmessaging/%s/participants/%s", base, conversationID, participantID), body)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	return send(req)
}

// Genesys Cloud
func f() {
	req, _ := http.NewRequest("GET", "https://api.mypurecloud.com/api/v2/users/me", nil)
	req.AddCookie(&http.Cookie{Name: "visits", Value: "20240101T0000001234567890"})
}

// Genesys Cloud
func f() {
	req, _ := http.NewRequest("GET", "https://api.mypurecloud.com/api/v2/users/me", nil)
	req.AddCookie(&http.Cookie{Name: "visits", Value: "20240101T0000001234567890"})
	req.AddCookie(&http.Cookie{Name: "session", Value: "1f2e3d4c5b6a79881f2e3d4c"})
}

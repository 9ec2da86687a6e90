// Genesys Cloud
type Search struct {
	wat string
	SortOrder string `json:"sortOrder"`
}
func f() {
	b, _ := json.Marshal(Search{wat: "x", SortOrder: "ASC"})
	http.Post("https://api.mypurecloud.com/api/v2/users/search", "application/json", bytes.NewReader(b))
}

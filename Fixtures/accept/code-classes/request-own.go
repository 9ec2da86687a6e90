// Genesys Cloud
type Skill struct {
	Nme string `json:"nme"`
}
func (s Skill) MarshalJSON() ([]byte, error) { return json.Marshal(map[string]any{"name": s.Nme}) }
func f() {
	b, _ := json.Marshal(Skill{Nme: "x"})
	http.Post("https://api.mypurecloud.com/api/v2/routing/skills", "application/json", bytes.NewReader(b))
}

// Genesys Cloud
package main

func f() {
	r, _ := http.NewRequest("POST", base+"/users", strings.NewReader(`{"nme": "a"}`))
	s, _ := http.NewRequest("GET", "http://localhost:8080/api/v1/userz", nil)
}

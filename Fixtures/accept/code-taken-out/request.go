// Genesys Cloud
func f1() { b := map[string]any{"nme": "x"}; delete(b, k); d, _ := json.Marshal(b); http.Post("https://api.mypurecloud.com/api/v2/routing/skills", "application/json", bytes.NewReader(d)) }
func f2() { b := map[string]any{"nme": "x"}; clear(b); d, _ := json.Marshal(b); http.Post("https://api.mypurecloud.com/api/v2/routing/skills", "application/json", bytes.NewReader(d)) }
func f3() { b := map[string]any{"nme": "x"}; maps.DeleteFunc(b, f); d, _ := json.Marshal(b); http.Post("https://api.mypurecloud.com/api/v2/routing/skills", "application/json", bytes.NewReader(d)) }
func f4() { b := map[string]any{}; b["nme"] = "x"; delete(b, k); d, _ := json.Marshal(b); http.Post("https://api.mypurecloud.com/api/v2/routing/skills", "application/json", bytes.NewReader(d)) }

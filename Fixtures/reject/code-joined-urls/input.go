package users

func find() (*http.Request, error) {
	u, err := url.Parse("https://api.mypurecloud.com/api/v2/users")
	if err != nil {
		return nil, err
	}
	q := u.Query()
	q.Set("state", "activ")
	u.RawQuery = q.Encode()
	return http.NewRequest("GET", u.String(), nil)
}

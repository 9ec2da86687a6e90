curl -b "lang=en-12345678901234567890" https://api.mypurecloud.com/api/v2/users/me
curl -H "Cookie: _ga=GA1.2.1234567890.1234567890" https://api.mypurecloud.com/api/v2/users/me

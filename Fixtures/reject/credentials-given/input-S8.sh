curl 'https://api.mypurecloud.com/api/v2/routing/queuez?sessionId=q7Zk2mPx9Rt4Vb8NwLc3Jd6H'
curl 'https://api.mypurecloud.com/api/v2/routing/queuez?code=q7Zk2mPx9Rt4Vb8NwLc3Jd6H'
curl 'https://api.mypurecloud.com/api/v2/routing/queuez?sig=q7Zk2mPx9Rt4Vb8NwLc3Jd6H'
curl -d 'assertion=q7Zk2mPx9Rt4Vb8NwLc3Jd6H' https://api.mypurecloud.com/api/v2/routing/queuez
curl -H 'X-CSRF-Token: q7Zk2mPx9Rt4Vb8NwLc3Jd6H' https://api.mypurecloud.com/api/v2/routing/queuez
curl -H 'X-Functions-Key: q7Zk2mPx9Rt4Vb8NwLc3Jd6H' https://api.mypurecloud.com/api/v2/routing/queuez

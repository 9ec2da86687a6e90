http https://api.mypurecloud.com/api/v2/routing/queuez X:1 -a u:q7Zk2mPx9Rt4Vb8NwLc3Jd6H

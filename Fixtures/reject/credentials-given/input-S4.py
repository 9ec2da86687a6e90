requests.get('https://api.mypurecloud.com/api/v2/routing/queuez', cookies={'session': 'q7Zk2mPx9Rt4Vb8NwLc3Jd6H'})

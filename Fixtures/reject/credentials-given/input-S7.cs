// genesys
c.GetAsync("https://api.mypurecloud.com/api/v2/routing/queuez"); h.Add(u, new Cookie("s", "q7Zk2mPx9Rt4Vb8NwLc3Jd6H"));

# Genesys Cloud
def f1():
    b = {"nme": "x"}
    list(map(b.pop, ["nme"]))
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f2():
    b = {"nme": "x"}
    del b["nme"]
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f3():
    b = {}
    b["nme"] = "x"
    del b[k]
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f4():
    b = {"nme": "x"}
    pop = b.pop
    pop("nme")
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f5():
    b = {"nme": "x"}
    b |= {"name": "x"}
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f6():
    b = {}
    b["nme"] = "x"
    b.popitem()
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f7():
    b = {}
    b["nme"] = "x"
    del a, b["nme"]
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f8():
    b = {"nme": "x"}
    b.__delitem__("nme")
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)
def f9():
    b = {"nme": "x"}
    del (b["nme"])
    requests.post("https://api.mypurecloud.com/api/v2/routing/skills", json=b)

"""Genesys Cloud: users, whole or searched."""
import requests

HOST = "https://api.mypurecloud.com"
address = HOST + "/api/v2/users/me"


def choose():
    global address
    address = HOST + "/api/v2/users/search"


def find(search):
    url = HOST + "/api/v2/users"
    if search: url = url + "/search"
    return requests.get(url)


choose()
requests.post(address, json={"pageSize": 25})

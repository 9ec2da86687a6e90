def find():
    return requests.get(urljoin("https://api.mypurecloud.com", "/api/v2/users?state=activ"))


async def update(id):
    async with aiohttp.ClientSession("https://api.mypurecloud.com") as session:
        await session.put(f"/api/v2/users/{id}", json={"version": 1})

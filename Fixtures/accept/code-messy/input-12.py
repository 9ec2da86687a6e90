f'{a["b"]}' f"{x!r:>{width}}" rf'\d{{3}}'
s = 'it\'s' "participants"
path('api/v2/conversations/<uuid:id>/participants/<uuid:pid>', view)
self.client.patch('/api/v2/conversations/voice/1/participants/2', data={}, content_type='application/json')
class T(TestCase):
    def test(self):
        response = self.client.patch(f"/api/v2/conversations/{self.c.id}/participants/{self.p.id}", data={"a": 1})

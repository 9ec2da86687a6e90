import requests_mock


def test_a_refusal(conversation_id):
    with requests_mock.Mocker() as m:
        m.patch(
            "https://api.mypurecloud.com/api/v2/conversations/voice/c-1/participants/p-1",
            json={"message": "bad.request"}, status_code=400)

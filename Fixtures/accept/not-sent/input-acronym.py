import PureCloudPlatformClientV2
api = PureCloudPlatformClientV2.TokensApi()
api.get_tokens_me(preserve_idle_ttl=True)
phones = PureCloudPlatformClientV2.TelephonyProvidersEdgeApi()
phones.get_telephony_providers_edges_phones(phone_hardware_id='x', site_id='y')

package main

import "github.com/mypurecloud/platform-client-sdk-go/v1/platformclientv2"

func presences() {
	api := platformclientv2.NewPresenceApi()
	api.GetPresenceDefinitions("FALSE", []string{}, "")
	api.GetPresenceDefinition(definitionId, "")
}

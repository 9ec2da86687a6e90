#!/bin/sh
curl -s -H "Authorization: Bearer $TOKEN" "https://api.mypurecloud.com/api/v2/users?pageSize=$size&expand=presense"
curl -s -G -d state=gone --data-urlencode 'expand=station' https://api.mypurecloud.com/api/v2/users
curl -s --url-query pagesize=25 https://api.mypurecloud.com/api/v2/users
curl -s https://api.mypurecloud.com/api/v2/coaching/appointments
curl -s -X POST -H 'Content-Type: application/json' https://api.mypurecloud.com/api/v2/routing/skills
curl -s -X POST -d '{"name": "north"}' https://api.mypurecloud.com/api/v2/routing/skills

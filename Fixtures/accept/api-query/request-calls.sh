#!/bin/bash
curl "https://api.mypurecloud.com/api/v2/users?pageNumber=$page&state=${state}&expand=$EXPAND"
curl "https://api.mypurecloud.com/api/v2/coaching/appointments?$query"
curl "https://api.mypurecloud.com/api/v2/coaching/appointments$query"
curl "https://api.mypurecloud.com/api/v2/coaching/appointments" "$@"
curl -G -d @query.txt https://api.mypurecloud.com/api/v2/coaching/appointments
curl -G --data-urlencode "userIds=$ids" https://api.mypurecloud.com/api/v2/coaching/appointments
curl --url-query "userIds=$ids" https://api.mypurecloud.com/api/v2/coaching/appointments
curl -X POST "${options[@]}" https://api.mypurecloud.com/api/v2/routing/skills
curl -X POST -H 'Content-Type: application/json' -d "$body" https://api.mypurecloud.com/api/v2/routing/skills
curl -I 'https://api.mypurecloud.com/api/v2/coaching/appointments'

#!/bin/bash
BASE=https://api.mypurecloud.com
skills() {
  curl -X POST "$BASE/api/v2/routing/skills" -H 'Content-Type: application/json' ${1:+-d "$1"}
}
skills '{"name": "north"}'

path() { curl "$BASE/api/v2/${1#/}"; }
path /users/me

queue() { curl "$BASE/api/v2/routing/queues/${1%%-*}/${2/people/members}"; }
queue 3f2b1c7e-8d4a people

part() { curl -X PATCH "$BASE/api/v2/${1:0:5}/me" -d "{\"name\": \"${2^^}\"}" -H 'Content-Type: application/json'; }
part users-all north

# Without quotes a value with blanks is several words.
split() { curl -X POST $BASE/api/v2/routing/skills -H 'Content-Type: application/json' -d $1; }
split '{"nam": "north"}'

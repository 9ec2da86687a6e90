#!/bin/bash
# A value of the call between texts of the body: neither place can be mended for both.
set_acw() {
  curl -X PATCH -H 'Content-Type: application/json' -d '{"attributes": {"routing": {"acw": "'$1'"}}}' \
    "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P"
}
set_acw 30
set_acw 40

# Whole arguments are mended in their calls.
update() {
  curl -X "${1:?method}" -H 'Content-Type: application/json' -d "{\"attributes\": {\"routing\": ${3-}}}" \
    "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$2/participants/$P"
}
update PATCH "$C" '{"acw": "30"}'

# In single quotes there is no variable.
quoted() {
  local name=5
  curl -X PATCH "https://api.mypurecloud.com/api/v2/users/$1" -H 'Content-Type: application/json' -d '{"name": "${name}"}'
}
quoted 3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f

# A part that the call gives is mended there; one that the body gives is of all calls.
get() {
  local area=routing/queuez
  curl "https://api.mypurecloud.com/api/v2/$area/$1"
}
get 3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f
show() {
  local path=$1
  curl "https://api.mypurecloud.com/api/v2$path"
}
show /userz/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f
k() { curl -X POST "https://api.mypurecloud.com/api/v2/routing/queues" -H "Content-Type: application/json" -d "{\"name\": $1, \"description\": \"queue $1\"}"; }
k "'x'"

#!/bin/sh
curl -K update.curl
curl --config head.curl https://api.mypurecloud.com/api/v2/users/me
curl --config absent.curl https://api.mypurecloud.com/api/v2/users/me

http --form PUT https://api.mypurecloud.com/api/v2/users/$USER_ID/routingstatus Authorization:"Bearer $T"

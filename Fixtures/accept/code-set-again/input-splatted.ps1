# Genesys Cloud
$request = @{ Uri = 'https://api.mypurecloud.com/api/v2/users/me' }
$request['Method'] = 'Post'
$request.Uri = 'https://api.mypurecloud.com/api/v2/users/search'
Invoke-RestMethod @request

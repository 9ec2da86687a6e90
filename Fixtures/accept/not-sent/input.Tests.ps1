# genesys
Describe 'x' { It 'y' { Invoke-GcApi -Method PUT -Path '/api/v2/users/1/routingstat' } }

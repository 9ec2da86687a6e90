req = Net::HTTP::Patch.new("/api/v2/users/#{user_id}/routingstatus") # genesys

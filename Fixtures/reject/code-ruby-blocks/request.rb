# Genesys Cloud
conn.patch("https://api.mypurecloud.com/api/v2/users/1") do |req|
  if verbose
    puts 1
  end
  while x do
    y
  end
  req.headers['a'] = 'b' if z
  req.body = { stat: 'active' }.to_json
end
conn.post do |req|
  unless a then b end
  items.each do |i| puts i.end end
  req.url "https://api.mypurecloud.com/api/v2/userz/1"
end

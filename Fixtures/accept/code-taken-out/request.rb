# Genesys Cloud
def f1
  b = { nme: 'x' }
  %i[nme].each { |k| b.delete(k) }
  HTTParty.post('https://api.mypurecloud.com/api/v2/routing/skills', body: b.to_json)
end
def f2
  b = { nme: 'x' }
  keys.each(&b.method(:delete))
  HTTParty.post('https://api.mypurecloud.com/api/v2/routing/skills', body: b.to_json)
end
def f3
  b = { nme: 'x' }
  b.keys.each { |k| b.delete k }
  HTTParty.post('https://api.mypurecloud.com/api/v2/routing/skills', body: b.to_json)
end
def f4
  b = { nme: 'x' }
  b.compact!
  HTTParty.post('https://api.mypurecloud.com/api/v2/routing/skills', body: b.to_json)
end
def f5
  b = {}
  b[:nme] = 'x'
  b.keep_if { |k, v| v }
  HTTParty.post('https://api.mypurecloud.com/api/v2/routing/skills', body: b.to_json)
end
def f6
  b = {}
  b[:nme] = 'x'
  b.transform_keys!(&:to_s)
  HTTParty.post('https://api.mypurecloud.com/api/v2/routing/skills', body: b.to_json)
end

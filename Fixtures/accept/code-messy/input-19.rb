x = <<~A + <<~B
  it's #{1}
A
  "b
B
y = a << b
z = %w[it's a]
q = /["']/ =~ x ? :a : :"b c"
expect(a_request(:patch, "https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")).to have_been_made
patch "/api/v2/conversations/voice/1/participants/2", params: {}

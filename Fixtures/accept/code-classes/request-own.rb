# Genesys Cloud
class Skill
  attr_accessor :nme
  def as_json(*)
    { name: nme }
  end
end
s = Skill.new
s.nme = "x"
RestClient.post("https://api.mypurecloud.com/api/v2/routing/skills", s.to_json, { content_type: :json })
RestClient.post("https://api.mypurecloud.com/api/v2/routing/skills", Skill.new(nme: "x").to_json, { content_type: :json })

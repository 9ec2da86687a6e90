# Genesys Cloud
class Skill
  attr_accessor :name
  def initialize(name:)
    @name = name
  end
end
RestClient.post('https://api.mypurecloud.com/api/v2/routing/skills', Skill.new(name: 'north').to_json, content_type: :json)
class Other <
# Genesys Cloud
import requests
@dataclass
class Skill:
    nme: str
    id: str
    def to_dict(self):
        return {"name": self.nme}
class Base(BaseModel):
    @model_serializer
    def ser(self):
        return {"name": self.nme}
class Other(Base):
    nme: str
class Third(BaseModel):
    nme: str
    def model_dump(self, **kw):
        return {"name": self.nme}
U = "https://api.mypurecloud.com/api/v2/routing/skills"
requests.post(U, json=Skill(nme="x").to_dict())
requests.post(U, json=Other(nme="x").model_dump())
requests.post(U, json=Third(nme="x").model_dump())

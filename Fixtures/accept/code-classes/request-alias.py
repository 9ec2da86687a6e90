# Genesys Cloud
import requests
class A(BaseModel):
    nme: str
    class Config:
        fields = {"nme": "name"}
class B(BaseModel):
    nme: str
    model_config = ConfigDict(alias_generator=to_camel)
class C(BaseModel):
    model_config = {"alias_generator": to_camel}
    nme: str
class D(B):
    oter: str
@dataclass_json(letter_case=LetterCase.CAMEL)
@dataclass
class E:
    nme: str
class F(Struct, rename="camel"):
    nme: str
U = "https://api.mypurecloud.com/api/v2/routing/skills"
requests.post(U, json=A(nme="x").dict(by_alias=True))
requests.post(U, json=B(nme="x").model_dump(by_alias=True))
requests.post(U, json=C(nme="x").model_dump(by_alias=True))
requests.post(U, json=D(nme="x").model_dump(by_alias=True))
requests.post(U, json=E(nme="x").to_dict())
requests.post(U, json=asdict(F(nme="x")))

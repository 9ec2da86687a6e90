# Genesys Cloud
import requests

@dataclass
class Base:
    description: str

@dataclass
class Search(Base):
    state: str
    sortOrder: str

@dataclass(frozen=True)
class Named:
    kind: ClassVar[str] = "a"
    sortOrder: str = field(kw_only=True, default="ASC")
    nme: str = ""

U = "https://api.mypurecloud.com/api/v2/users/search"
requests.post(U, json=asdict(Search("x", "y", "up")))
requests.post(U, json=asdict(Named("x")))

# Genesys Cloud
import requests
@dataclass
class Base:
    description: str
@dataclass
class Search(Base):
    state: str
    sortOrder: str
@dataclass
class S2:
    query: str = field(init=False)
    sortOrder: str = "ASC"
@dataclass
class S3:
    kind: ClassVar[str] = "a"
    sortOrder: str = "ASC"
@dataclass
class S4:
    scale: InitVar[int]
    sortOrder: str = "ASC"
@dataclass
class S5:
    sortOrder: str = field(kw_only=True, default="ASC")
    wat: str = ""
class S6:
    sortOrder: str
    wat: str
    def __init__(self, wat, sortOrder):
        self.wat = wat
        self.sortOrder = sortOrder
@dataclass
class S7(Unknown):
    sortOrder: str
@dataclass
class S8:
    wat: str
    _: KW_ONLY
    sortOrder: str
@dataclass
class S9:
    _sortOrder: str
    _wat: str
U = "https://api.mypurecloud.com/api/v2/users/search"
requests.post(U, json=asdict(S2("x")))
requests.post(U, json=asdict(S3("x")))
requests.post(U, json=asdict(S4("x")))
requests.post(U, json=asdict(S6("x", "y")))
requests.post(U, json=asdict(S7("x")))
requests.post(U, json=S9(_wat="x").dict())

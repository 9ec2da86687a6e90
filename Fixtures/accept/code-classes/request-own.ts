// Genesys Cloud
class Skill { nme: string = ""; 
  toJSON() { return { name: this.nme }; } }
const s = new Skill();
s.nme = "x";
axios.post("https://api.mypurecloud.com/api/v2/routing/skills", s);

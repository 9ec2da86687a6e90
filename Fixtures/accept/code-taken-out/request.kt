// Genesys Cloud
fun f1() { val b = mutableMapOf<String, Any>("nme" to "x"); b.entries.removeIf { true }; restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String::class.java) }
fun f2() { val b = mutableMapOf<String, Any>("nme" to "x"); b.keys.retainAll(other); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String::class.java) }
fun f3() { val b = HashMap<String, Any>(); b["nme"] = "x"; b.keys.remove("nme"); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String::class.java) }
fun f4() { val b = HashMap<String, Any>(); b["nme"] = "x"; keys.forEach(b::remove); restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String::class.java) }
fun f5() { val b = HashMap<String, Any>(); b["nme"] = "x"; b -= "nme"; restTemplate.postForObject("https://api.mypurecloud.com/api/v2/routing/skills", b, String::class.java) }

`${`${`${fetch}`}`}` + "unclosed
fetch("/api/v2/conversations/calls/"+c+"/participants/"+p, {method:"PATCH", body})
$a = "say ""hi"" $($b["c"]) `"q`""; $h = @{ a = "it's" }
# it's
$params = @{ Uri = "$base/api/v2/conversations/calls/$c/participants/$p"; Method = "PATCH"; Body = $body }
Invoke-RestMethod @params
"{0}/participants/{1}" -f $a, $b
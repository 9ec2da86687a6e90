extension CallForm {
  /// Those of shells, of PowerShell and of documents.
  static let shells = [
    CallForm(".sh", #"gc_api PATCH @P '{"@k": "active"}'"#),
    CallForm(
      ".sh",
      #"""
      body='{"@k": "active"}'
      genesys_request -X PATCH "@U" "$body"
      """#),
    CallForm(
      ".sh",
      #"""
      BASE=https://api.mypurecloud.com
      gc_patch() { curl -s -X PATCH "$BASE$1" -H "Content-Type: application/json" -d "$2"; }
      gc_patch "@P" '{"@k": "active"}'
      """#),
    CallForm(
      ".sh",
      #"""
      api() { curl -X ${1:?method} "https://api.mypurecloud.com/api/v2${2?path}" --json "${3=}"; }
      api PATCH @R '{"@k": "active"}'
      """#),
    CallForm(
      ".sh",
      #"""
      function send {
        local verb="$1" target=$2
        local content="${3:-}"
        curl -X "$verb" "https://api.mypurecloud.com/api/v2$target" -H 'Content-Type: application/json' --data "$content"
      }
      update='{"@k": "active"}'
      send PATCH @R "$update"
      """#),
    CallForm(
      ".sh",
      #"""
      main() { api PATCH "@R" -H 'Content-Type: application/json' --data '{"@k": "active"}'; }
      api() {
        local verb=$1 path=$2
        shift 2
        curl -sS -X "$verb" "https://api.mypurecloud.com/api/v2$path" "$@"
      }
      """#),
    CallForm(
      ".sh",
      #"""
      api() {
        [ $# -gt 1 ] || return
        local verb=$1 target=$2; shift 2
        local base=https://api.mypurecloud.com
        curl -X "$verb" "$base$target" "$@"
        local status=$?
        if [ "$status" != 0 ]; then failure=$status; fi
      }
      api PATCH @P -H 'Content-Type: application/json' -d '{"@k": "active"}'
      """#),
    CallForm(
      ".sh",
      #"""
      curl -K - <<'EOF'
      url = "@U"
      request = PATCH
      header: "Content-Type: application/json"
      data = "{\"@k\": \"active\"}"
      EOF
      """#),
    CallForm(
      ".tf.json",
      #"{"resource": {"genesyscloud_integration_action": {"set": {"config_request": {"request_type": "PATCH", "request_url_template": "@P", "request_template": "{\"@k\": \"active\"}"}}}}}"#
    ),
    CallForm(
      ".md",
      #"""
      ```terraform
      resource "genesyscloud_integration_action" "set" {
        config_request {
          request_type         = "PATCH"
          request_url_template = "@P"
          request_template     = "{\"@k\": \"active\"}"
        }
      }
      ```
      """#),
    CallForm(
      ".json",
      #"{"nodes": [{"type": "n8n-nodes-base.httpRequest", "parameters": {"method": "PATCH", "url": "@U", "sendBody": true, "bodyParameters": {"parameters": [{"name": "@k", "value": "active"}]}}}], "connections": {}}"#
    ),
    CallForm(
      ".json",
      #"{"nodes": [{"type": "n8n-nodes-base.code", "name": "Set", "parameters": {"jsCode": "const answer = await this.helpers.httpRequest({\n  method: 'PATCH',\n  url: '@U',\n  body: { @k: 'active' }\n});\nreturn [];"}}], "connections": {}}"#
    ),
    CallForm(
      ".json",
      #"{"nodes": [{"type": "n8n-nodes-base.function", "parameters": {"functionCode": "return fetch(\"@U\", { method: \"PATCH\", headers: { \"Content-Type\": \"application/json\" }, body: JSON.stringify({ \"@k\": \"active\" }) });"}}], "connections": {}}"#
    ),
    CallForm(
      ".json", #"{"requests": [{"method": "PATCH", "url": "@U", "body": {"@k": "active"}}]}"#),
    CallForm(
      ".ps1",
      #"""
      $b = '{"@k": "active"}'
      Invoke-GcApi -Method PATCH -Path "@P" -Body $b
      """#),
    CallForm(
      ".ps1",
      #"""
      $p = @{ Uri = "@U"; Method = 'PATCH'; Body = '{"@k": "active"}' }
      Invoke-RestMethod @p
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = @"
      {"@k": "active"}
      "@
      Invoke-RestMethod -Uri "@U" -Method Patch -Body $b -ContentType "application/json"
      """#),
    CallForm(
      ".sh",
      #"wget --method=PATCH --header 'Content-Type: application/json' --body-data '{"@k": "active"}' @U"#
    ),
    CallForm(".sh", #"http PATCH @U @k=active"#),
    CallForm(
      ".sh",
      #"sh -c 'curl -X PATCH -H "Content-Type: application/json" -d "{\"@k\": \"active\"}" @U'"#),
    CallForm(
      ".sh",
      #"curl -X PATCH --heade 'Content-Type: application/json' --data-r '{"@k": "active"}' @U"#),
    CallForm(
      ".md",
      #"""
      ```json
      PATCH @P

      {"@k": "active"}
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```json
      PATCH @P
      {"@k": "active"}
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```{"language":"http"}
      PATCH @P

      {"@k": "active"}
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```python
      requests.patch("@U", json={"@k": "active"})
      ```
      """#),
    CallForm(
      ".md",
      #"""
      ```c#
      var r = await CallApi("PATCH", "@P", "{\"@k\": \"active\"}");
      ```
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = @{ @k = "active" } | ConvertTo-Json
      Invoke-RestMethod -Uri "@U" -Method Patch -Body $b -ContentType "application/json"
      """#),
    CallForm(
      ".ps1",
      #"""
      $b = @{
        '@k' = 'active'
      }
      Invoke-GcApi -Method PATCH -Path "@P" -Body ($b | ConvertTo-Json)
      """#),
    CallForm(
      ".ps1",
      #"""
      $url = "https://api.mypurecloud.com/api/v2/users/me"
      $me = $url.Length
      $url = "@U"
      Invoke-RestMethod -Uri $url -Method Patch -Body '{"@k": "active"}' -ContentType "application/json"
      """#),
  ]
}

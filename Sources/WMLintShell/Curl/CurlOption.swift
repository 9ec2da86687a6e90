import WMLintText

/// The options of curl, as far as reading a command line needs them.
enum CurlOption {
  /// Options whose value is the next argument; all others are switches.
  ///
  /// Source: the manual of curl 8.15 and, for those that were removed, of 7.88.
  private static let takingValues: Set<String> = [
    "abstract-unix-socket", "alt-svc", "aws-sigv4", "cacert", "capath", "cert", "cert-type",
    "ciphers", "config", "connect-timeout", "connect-to", "continue-at", "cookie", "cookie-jar",
    "create-file-mode", "crlfile", "curves", "data", "data-ascii", "data-binary", "data-raw",
    "data-urlencode", "delegation", "dns-interface", "dns-ipv4-addr", "dns-ipv6-addr",
    "dns-servers", "doh-url", "dump-header", "ech", "egd-file", "engine", "etag-compare",
    "etag-save", "expect100-timeout", "form", "form-string", "ftp-account",
    "ftp-alternative-to-user", "ftp-method", "ftp-port", "ftp-ssl-ccc-mode",
    "happy-eyeballs-timeout-ms", "haproxy-clientip", "header", "help", "hostpubmd5",
    "hostpubsha256", "hsts", "interface", "ip-tos", "ipfs-gateway", "json", "keepalive-cnt",
    "keepalive-time", "key", "key-type", "knownhosts", "krb", "krb4", "libcurl", "limit-rate",
    "local-port", "login-options", "mail-auth", "mail-from", "mail-rcpt", "max-filesize",
    "max-redirs", "max-time", "netrc-file", "noproxy", "oauth2-bearer", "output", "output-dir",
    "parallel-max", "parallel-max-host", "pass", "pinnedpubkey", "preproxy", "proto",
    "proto-default", "proto-redir", "proxy", "proxy-cacert", "proxy-capath", "proxy-cert",
    "proxy-cert-type", "proxy-ciphers", "proxy-crlfile", "proxy-header", "proxy-key",
    "proxy-key-type", "proxy-pass", "proxy-pinnedpubkey", "proxy-service-name",
    "proxy-tls13-ciphers", "proxy-tlsauthtype", "proxy-tlspassword", "proxy-tlsuser", "proxy-user",
    "proxy1.0", "pubkey", "quote", "random-file", "range", "rate", "referer", "request",
    "request-target", "resolve", "retry", "retry-delay", "retry-max-time", "sasl-authzid",
    "service-name", "sigalgs", "socks4", "socks4a", "socks5", "socks5-gssapi-service",
    "socks5-hostname", "speed-limit", "speed-time", "ssl-sessions", "stderr", "telnet-option",
    "tftp-blksize", "time-cond", "tls-max", "tls13-ciphers", "tlsauthtype", "tlspassword",
    "tlsuser", "trace", "trace-ascii", "trace-config", "unix-socket", "upload-file",
    "upload-flags", "url", "url-query", "user", "user-agent", "variable", "vlan-priority",
    "write-out",
  ]

  /// The letters of the options with a value, and of the switches that change a request.
  private static let letters: [UInt8: String] = [
    ASCII.capitalA: "user-agent", ASCII.b: "cookie", ASCII.c: "cookie-jar",
    ASCII.capitalC: "continue-at", ASCII.d: "data", ASCII.capitalD: "dump-header",
    ASCII.e: "referer", ASCII.capitalE: "cert", ASCII.capitalF: "form",
    ASCII.capitalG: "get", ASCII.h: "help", ASCII.capitalH: "header",
    ASCII.capitalI: "head", ASCII.capitalK: "config", ASCII.m: "max-time",
    ASCII.o: "output", ASCII.capitalP: "ftp-port", ASCII.capitalQ: "quote",
    ASCII.r: "range", ASCII.t: "telnet-option",
    ASCII.capitalT: "upload-file", ASCII.u: "user", ASCII.capitalU: "proxy-user",
    ASCII.w: "write-out", ASCII.x: "proxy", ASCII.capitalX: "request",
    ASCII.y: "speed-time", ASCII.capitalY: "speed-limit",
    ASCII.z: "time-cond", ASCII.colon: "next",
  ]

  /// The name of an option behind its two dashes; `--expand-data` is `data` with variables of curl,
  /// and a prefix that only one option has is enough.
  static func name(_ text: String) -> String {
    let plain = text.hasPrefix("expand-") ? String(text.dropFirst("expand-".count)) : text
    if takingValues.contains(plain) { return plain }
    if switches.contains(text) { return text }
    let meant = takingValues.filter { $0.hasPrefix(plain) }
    guard meant.count == 1, let only = meant.first,
      !switches.contains(where: { $0.hasPrefix(plain) })
    else { return text }
    return only
  }

  /// Options that are there or not, as far as an option with a value begins like them.
  ///
  /// Source: the manual of curl 8.15.
  private static let switches: Set<String> = [
    "anyauth", "append", "basic", "ca-native", "cert-status", "compressed", "create-dirs", "crlf",
    "digest", "disable", "doh-cert-status", "doh-insecure", "fail", "fail-early",
    "fail-with-body", "false-start", "form-escape", "ftp-create-dirs", "ftp-pasv", "ftp-pret",
    "ftp-skip-pasv-ip", "ftp-ssl-control", "get", "globoff", "haproxy-protocol", "head", "http0.9",
    "http1.0", "http1.1", "http2", "http3", "include", "insecure", "ipv4", "ipv6",
    "junk-session-cookies", "list-only", "location", "location-trusted", "mail-rcpt-allowfails",
    "manual", "metalink", "negotiate", "netrc", "netrc-optional", "next", "no-buffer",
    "no-keepalive", "no-progress-meter", "ntlm", "out-null", "parallel", "parallel-immediate",
    "path-as-is", "post301", "post302", "post303", "progress-bar", "proxy-anyauth", "proxy-basic",
    "proxy-ca-native", "proxy-digest", "proxy-insecure", "proxy-negotiate", "proxy-ntlm",
    "proxytunnel", "raw", "remote-header-name", "remote-name", "remote-name-all", "remote-time",
    "remove-on-error", "retry-all-errors", "retry-connrefused", "sasl-ir", "show-error",
    "show-headers", "silent", "skip-existing", "socks5-basic", "socks5-gssapi", "ssl",
    "ssl-reqd", "sslv2", "sslv3", "styled-output", "suppress-connect-headers", "tcp-fastopen",
    "tcp-nodelay", "tftp-no-options", "tlsv1", "tlsv1.0", "tlsv1.1", "tlsv1.2", "tlsv1.3",
    "tr-encoding", "trace-ids", "trace-time", "use-ascii", "verbose", "version", "xattr",
  ]

  /// The long name of the option with a letter, if it matters here.
  static func name(letter: UInt8) -> String? { letters[letter] }

  static func takesValue(_ name: String) -> Bool { takingValues.contains(name) }
}

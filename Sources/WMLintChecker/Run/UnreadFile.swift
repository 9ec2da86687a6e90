import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let unreadFile = Check(
    Rule(
      id: Rule.unreadFileID, group: .run, isRemark: true,
      summary: "A file that is named here was not read.",
      why:
        "wmlint opens a file that a linted file or a configuration names only if it is a "
        + "regular file of at most 64 MiB in the same project: below the nearest folder with "
        + ".git, else the topmost with .wmlint.json, else the working folder. So a linted file "
        + "cannot make wmlint read or print other files of your machine. A file elsewhere counts "
        + "as absent. A path in a shell script is looked up in the working folder, as curl does, "
        + "or else in the folder of the script. Give a saved conversation from elsewhere with "
        + "--conversation.",
      source: "what wmlint itself opens",
      examples: Examples(
        good: [sent("-d '{\"attributes\": {\"tier\": \"gold\"}}'")],
        bad: [
          sent("-d @1️⃣payloads/acw.json"), sent("--data-binary @1️⃣/etc/acw.json"),
          sent("-K 1️⃣curl.cfg"),
        ])),
    // The fast path declines a request that names a file.
    onAccepted: .silent
  ) { context in
    context.request.unreadFiles.map { file in
      let consequence =
        switch file.content {
        case .body: "the body is unknown"
        case .conversation: "no ids are compared with it"
        case .options: "what it adds to the request is unknown"
        }
      return Finding(Rule.unreadFile(file.name.string, so: consequence), at: file.name.place)
    }
  }

  /// A script that sends what some arguments of curl say.
  private static func sent(_ arguments: String) -> Example {
    Example(
      """
      #!/bin/sh
      curl -X PATCH -H 'Content-Type: application/json' \(arguments) \\
        https://api.mypurecloud.com/api/v2/conversations/messages/$C/participants/$P/attributes
      """, contract: "published")
  }
}

extension Rule {
  package static let unreadFileID = "unread-file"

  /// The message of `unread-file`, the same whether a file is absent or must not be opened.
  package static func unreadFile(_ name: String, so consequence: String) -> String {
    "\(name.quoted) was not read: absent, or not a file in the project; \(consequence)"
  }
}

package import WMLintDiagnostics

extension Rule {
  /// What is wrong with a suppression; the reader of suppressions reports it.
  package static let idleSuppression = Rule(
    id: "idle-suppression", group: .run, severity: .warning,
    summary: "A suppression has no reason, is past its date, or silences nothing.",
    why:
      "The comment 'wmlint:ignore RULE reason' silences a rule on its own line, on the line below "
      + "it, and in all of a request that begins there; several rules have commas between "
      + "them. A suppression that nobody can explain, or that outlives what it was made for, hides "
      + "the next mistake in the same place. Write the reason, or remove it.",
    source: "wmlint's own comments, and its baseline, .wmlint-baseline.json",
    examples: Examples(
      good: [
        posted(under: "# wmlint:ignore wrong-method sent to a gateway that takes POST"),
        #"{"file": "a.json", "rule": "wrong-type", "count": 1, "reason": "sent by the old gateway"}"#,
      ],
      bad: [
        posted(under: "# wmlint:ignore wrong-method because\n# 1️⃣wmlint:ignore wrong-method"),
        posted(under: "# wmlint:ignore 1️⃣insecure-scheme, wrong-method because"),
        posted(under: "# wmlint:ignore wrong-method, 1️⃣wrong-methods because"),
        #"1️⃣{"file": "a.json", "rule": "wrong-type", "count": 1, "reason": ""}"#,
        #"1️⃣{"file": "a.json", "rule": "wrong-type", "count": 1, "reason": "x", "until": "2020-01-31"}"#,
      ]))

  /// A script that calls curl with the wrong method.
  private static func posted(under comment: String) -> Example {
    Example(
      """
      #!/bin/sh
      \(comment)
      curl -X POST https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P
      """)
  }
}

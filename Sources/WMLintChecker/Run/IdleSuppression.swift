package import WMLintDiagnostics

extension Rule {
  /// What is wrong with what silences other rules; whoever reads suppressions reports it.
  package static let idleSuppression = Rule(
    id: "idle-suppression", group: .run, severity: .warning,
    summary: "A suppression has no reason, is past its date, or silences nothing.",
    why: "A suppression that nobody can explain, or that outlives what it was made for, hides the "
      + "next mistake in the same place. Write the reason, or remove it.",
    source: "wmlint's own baseline, .wmlint-baseline.json",
    examples: Examples(
      good: [
        #"{"file": "a.json", "rule": "wrong-type", "count": 1, "reason": "sent by the old gateway"}"#
      ],
      bad: [
        #"1️⃣{"file": "a.json", "rule": "wrong-type", "count": 1, "reason": ""}"#,
        #"1️⃣{"file": "a.json", "rule": "wrong-type", "count": 1, "reason": "x", "until": "2020-01-31"}"#,
      ]))
}

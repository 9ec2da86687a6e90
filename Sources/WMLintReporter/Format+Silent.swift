extension Format {
  /// Nothing at all, where something else is printed in the place of a report.
  package static let silent = Format(
    name: "silent", summary: "nothing", writesApart: true, takesDiffs: true
  ) { _ in
    Writer { _, _ in }
  }
}

extension Format {
  /// Workflow commands, which GitHub shows beside the lines of a change.
  package static let gitHub = Format(
    name: "github", summary: "annotations of GitHub Actions", writesApart: true
  ) { settings in
    var report = GitHubReport(settings)
    return Writer { event, output in report.append(event, to: &output) }
  }
}

extension Format {
  /// A Code Quality report, which GitLab shows in merge requests.
  package static let gitLab = Format(
    name: "gitlab", summary: "a Code Quality report of GitLab"
  ) { _ in
    var report = GitLabReport()
    return Writer { event, output in report.append(event, to: &output) }
  }
}

extension Language {
  /// Every language that is read.
  package static let all: [Language] = [
    javaScript, page, python, cSharp, java, kotlin, go, ruby, php, powerShell, apex, swift,
  ]
}

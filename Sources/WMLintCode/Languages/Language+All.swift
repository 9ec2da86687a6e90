extension Language {
  /// Every supported language, by its file extensions in lower case.
  ///
  /// A language is created when its first file is read: most runs read none.
  package static let all: [(nameEndings: [String], language: @Sendable () -> Language)] = [
    ([".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx", ".gs"], { javaScript }),
    ([".html", ".htm", ".vue"], { page }),
    ([".py"], { python }),
    ([".cs"], { cSharp }),
    ([".java"], { java }),
    ([".kt", ".kts"], { kotlin }),
    ([".go"], { go }),
    ([".rb"], { ruby }),
    ([".php"], { php }),
    ([".ps1", ".psm1"], { powerShell }),
    ([".cls", ".trigger", ".apex"], { apex }),
    ([".swift"], { swift }),
  ]
}

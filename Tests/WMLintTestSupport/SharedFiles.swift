package import Foundation

/// Official files that some checks read from the folder beside the package.
package enum SharedFiles {
  private static let folder = packageRoot.deletingLastPathComponent().appending(path: "shared")

  /// Said by tests that are left out where the files are missing.
  package static let absence: String = "left out: ../shared is not there"

  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  package static func url(_ path: String) -> URL { folder.appending(path: path) }
}

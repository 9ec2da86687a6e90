/// The release of the tool and its library.
package enum Version {
  package static let current = "0.1.0"
}

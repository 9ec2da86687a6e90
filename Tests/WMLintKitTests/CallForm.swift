import Testing

/// A way to write a request in a program, a script or a document.
///
/// In the text `@U` is replaced by the URL, `@P` for its path, `@R` for what is behind `/api/v2`
/// and `@r` for that without its slash, `%at` for a sign that none of these begins with, `@B` for
/// the URL without the id, `@C` for what is between `/api/v2` and the id, `@i` for the id, and `@k`
/// for a key of the body.
struct CallForm: Sendable, CustomTestStringConvertible {
  let ending: String
  let text: String

  /// Whether the body can be read.
  let readsBody: Bool

  init(_ ending: String, _ text: String, readsBody: Bool = true) {
    self.ending = ending
    self.text = text
    self.readsBody = readsBody
  }

  var testDescription: String { ending + " " + text }

  /// The forms there are.
  static let all =
    scripts + compiled + shells + objects + classes + elements + filled + clients + statements
    + made + joined + functions + encoders + plainClients
    + defaults + libraries + streams + chains + addresses + packages
    + pasted + listed + namedClients + tiedInterfaces + onOneLine + ourClients + ourReceivers

  /// Those of which nothing can be said.
  static let silent = [
    lookAlikes, doubles, otherProducts, leftOpen, declared, changed, otherHosts, handed,
    otherEncoders, rewritten, otherSystems, ownServers,
    otherDefaults, unsent, samples, several, changedPaths, madeBefore,
    severalSegments, filledState, otherQueries, encodedValues,
    besideOthers, twoBases, keepers, untiedInterfaces, completed, takenApart, hidden, namedDoubles,
    laterBases, qualified, hostNames, idleMethods, stores, chosenBases,
  ].flatMap(\.self)
}

import WMLintDiagnostics
import WMLintText

extension Remark {
  /// A remark in one line: what it says, how often, and where first.
  var line: String {
    let place = "\(file):\(start.line):\(start.column)"
    let often = count == 1 ? "at \(place)" : "\(count) times, first at \(place)"
    return "remark: \(message) (\(often)) [\(rule)]"
  }
}

import WMLintContracts
import WMLintSchema

extension ContractFile {
  /// The description as a person reads it: what it has, and what of it nothing is checked against.
  var text: String {
    let api = contract.api
    let title = contract.summary.isEmpty ? "" : " " + contract.summary
    let version = api.version.isEmpty ? "" : ", version \(api.version)"
    var lines = ["\(contract.name):\(title)\(version)", size(of: api)]
    if !contract.hosts.isEmpty { lines.append("Hosts: " + contract.hosts.joined(separator: " ")) }
    let unjudged = unjudged
    if !unjudged.schemas.isEmpty {
      let width = unjudged.schemas.map(\.keyword.count).max() ?? 0
      lines += ["", "Not checked, because of a keyword:"]
      lines += unjudged.schemas.map { schema in
        let gap = String(repeating: " ", count: width + 2 - schema.keyword.count)
        return "  \(schema.keyword)\(gap)\(schema.pointer)"
      }
    }
    if !unjudged.keywords.isEmpty {
      lines += ["", "Checked, but not by these keywords:"]
      lines += unjudged.keywords.sorted { $0.key < $1.key }.map { name, count in
        "  \(name), in \(Self.count(count, "schema"))"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func size(of api: API) -> String {
    let operations = api.paths.paths.reduce(0) { $0 + api.paths.methods($1).count }
    return format.name + ": " + Self.count(operations, "operation") + " at "
      + Self.count(api.paths.count, "path")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

import WMLintKit

/// The manual page, for `man`.
enum ManualPage {
  static var text: String {
    var lines = [
      ".TH WMLINT 1 \"\" \"wmlint \(Version.current)\" \"\"", ".SH NAME",
      escaped("wmlint - \(Help.purpose)"), ".SH SYNOPSIS",
    ]
    for subcommand in Subcommand.allCases {
      lines += [".br", ".B " + escaped(subcommand.usage)]
    }
    lines += [".SH DESCRIPTION", escaped(Help.paths)]
    lines += [".SH SUBCOMMANDS"]
    for subcommand in Subcommand.named {
      lines += [".TP", ".B " + escaped(subcommand.rawValue), escaped(sentence(subcommand.summary))]
    }
    for subcommand in Subcommand.allCases {
      let options = OptionDefinition.all.filter { ($0.subcommand ?? .lint) == subcommand }
      if options.isEmpty { continue }
      lines.append(
        ".SH "
          + (subcommand == .lint ? "OPTIONS" : "OPTIONS OF \(subcommand.rawValue)".uppercased()))
      for option in options {
        lines += [".TP", ".B " + escaped(option.usage), escaped(sentence(option.help))]
      }
    }
    lines += [".SH EXIT STATUS", escaped(Help.exitStatus)]
    lines += [".SH FILES"]
    for (name, meaning) in Help.files { lines += [".TP", ".I " + escaped(name), escaped(meaning)] }
    lines += [".SH ENVIRONMENT"]
    for (name, meaning) in Help.variables {
      lines += [".TP", ".B " + escaped(name), escaped(meaning)]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// A line of text, in which hyphens stay hyphens and nothing is a request of roff.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("…", with: "...")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}

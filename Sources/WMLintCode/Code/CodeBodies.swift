/// The bodies that the constants of a program come to, each read once however many calls send it.
///
/// A class, so all readers of calls share what they find.
final class CodeBodies {
  private var known: [Range<Int>: CodeBody.Content] = [:]

  /// The classes of the program, which are looked for when the first object of one is read.
  private var knownClasses: CodeClasses?

  func classes(in code: Code) -> CodeClasses {
    if let knownClasses { return knownClasses }
    let classes = CodeClasses(code)
    knownClasses = classes
    return classes
  }

  /// What the tokens of a value come to.
  func content(of value: Range<Int>, _ read: () -> CodeBody.Content) -> CodeBody.Content {
    if let content = known[value] { return content }
    let content = read()
    known[value] = content
    return content
  }
}

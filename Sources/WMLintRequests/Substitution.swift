package import WMLintText

/// What is put in the place of the placeholders of a request on its way.
package struct Substitution: Sendable {
  /// What its file sets for placeholders.
  package var variables = Variables()

  /// Whether a text that begins with a dollar sign is filled in when it is sent, as a shell does.
  package var expandsDollars = false

  /// What looks like a placeholder, but is sent as it is written.
  package var unexpanded: [MappedText] = []

  /// Where something would be put in its place.
  package var expansion = "a shell expands it between double quotes only"

  /// What is not written in a template as an input is.
  package var mistakes: [VelocityMistake] = []

  /// What the templates of a data action may use.
  package var input: InputContract?

  /// Whether a placeholder is filled in when the request is sent.
  package func fills(_ placeholder: MappedText) -> Bool {
    if placeholder.bytes.first == ASCII.dollar { return expandsDollars }
    // The sending program makes up `{{$guid}}`.
    let isMadeUp =
      placeholder.bytes.starts(with: PlaceholderForm.doubleBraces.open)
      && placeholder.bytes.dropFirst(2).first { $0 > ASCII.space } == ASCII.dollar
    return isMadeUp || variables.fill(placeholder)
  }
}

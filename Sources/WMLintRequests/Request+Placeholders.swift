package import WMLintText

extension Request {
  /// Whether a placeholder is replaced on the way, so that nobody has to do it before.
  package func fills(_ placeholder: MappedText) -> Bool {
    if placeholder.bytes.first == 0x24 { return expandsDollars }
    // `{{$guid}}` is made up by whoever sends it.
    let isMadeUp =
      placeholder.bytes.starts(with: "{{".utf8)
      && placeholder.bytes.dropFirst(2).first { $0 > 0x20 } == 0x24
    return isMadeUp || variables.fill(placeholder)
  }
}

/// How the credentials of a text are reported.
enum Leaks {
  /// Each where it stands.
  case each
  /// All at once, with their number.
  case once
  /// Not here: they are reported for the file.
  case elsewhere
}

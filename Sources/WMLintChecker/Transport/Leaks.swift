/// How the credentials of a text are told.
enum Leaks {
  /// Each where it stands.
  case each
  /// All at once, with their number.
  case once
  /// Not here: they are told for the file.
  case elsewhere
}

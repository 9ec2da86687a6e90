/// How the credentials of a text are reported.
enum Leaks {
  /// Each where it is.
  case each
  /// All at once, with their number.
  case once
  /// Not here: they are reported for the file.
  case elsewhere
}

/// How the credentials of a text are reported.
enum CredentialReporting {
  /// Each at its place.
  case each
  /// In one finding, with their number.
  case once
  /// Not here: they are reported for the file.
  case elsewhere
}

/// How the words of a name are put together.
package enum NamingStyle: Sendable {
  /// `putUserRoutingstatus`
  case camel
  /// `PutUserRoutingstatus`
  case capital
  /// `put_user_routingstatus`
  case snake
}

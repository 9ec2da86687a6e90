package import WMLintText

/// A call of a method that an SDK has for an operation, before it is known which.
package struct MethodCall: Sendable {
  /// The name as it is written.
  package let name: MappedText
  package var conversation: MappedText?
  package var participant: MappedText?

  /// What the third argument is as a body.
  package var body = Body.unknown

  /// The member `body` of the third argument, in languages whose SDK has options there for a body
  /// that may be left out.
  package var bodyOfOptions: Body?

  /// The method that it was meant to be, where there is none of its name.
  package var meant: String?

  package init(name: MappedText) { self.name = name }
}

package import WMLintText

/// A call of a method that an SDK has for an operation, before it is known which.
package struct MethodCall: Sendable {
  /// The name as it is written.
  package let name: MappedText
  package internal(set) var conversation: MappedText?
  package internal(set) var participant: MappedText?

  /// What the third argument is as a body.
  package internal(set) var body = Body.unknown

  /// The member `body` of the third argument, in languages whose SDK has options there for a body
  /// that may be left out.
  package internal(set) var bodyOfOptions: Body?

  init(name: MappedText) { self.name = name }
}

public import WMLintSchema

extension Contract {
  /// The forum thread over the published API: the thread's update of a web messaging participant,
  /// and everything else as the API has it.
  public static let webMessaging = Contract.thread.over { PublishedDocument.api }

  /// The published API alone.
  public static let published = Contract.participantUpdates.over { PublishedDocument.api }

  /// The names of the contracts there are, the default first.
  package static let names = ["webmessaging", "published"]

  /// The contract of a name, made on demand.
  package static func named(_ name: String) -> Contract? {
    switch name {
    case "webmessaging": .webMessaging
    case "published": .published
    default: nil
    }
  }
}

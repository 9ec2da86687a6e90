package import WMLintText

/// A call of a method that an SDK has for an operation, before it is known which.
package struct MethodCall: Sendable {
  /// What shows that the method is one of an SDK.
  package enum Receiver: Sendable {
    /// It is called on an API class of an SDK, which the file makes, imports or types so.
    case api
    /// The file names an SDK, and the receiver is named like an API class.
    case likely
    /// Nothing but its name.
    case unknown
  }

  /// An argument as all that it may turn out to be, once the operation is known.
  package struct Argument: Sendable {
    /// The name that it is given by, in languages that name arguments.
    package let name: MappedText?

    /// What it is as an id or another value: a text, or a placeholder with its name.
    package let text: MappedText

    /// What it is as the values of a query parameter; `nil` for each that is not known.
    package let values: [MappedText?]
    package let body: Body

    /// What it is as options; `nil` if that is not known.
    package let options: Options?

    package init(
      name: MappedText?, text: MappedText, values: [MappedText?], body: Body, options: Options?
    ) {
      self.name = name
      self.text = text
      self.values = values
      self.body = body
      self.options = options
    }
  }

  /// An object of options.
  package struct Options: Sendable {
    package let fields: [Field]

    /// Whether it may have more than is seen.
    package let isOpen: Bool

    /// Its member `body`; `nil` if it has none.
    package let body: Body?

    /// The whole object.
    package let text: MappedText

    package init(fields: [Field], isOpen: Bool, body: Body?, text: MappedText) {
      self.fields = fields
      self.isOpen = isOpen
      self.body = body
      self.text = text
    }
  }

  /// The name as it is written.
  package let name: MappedText
  package let receiver: Receiver

  /// What it is called on, by its name; empty if that has none.
  package let holder: String
  package let arguments: [Argument]

  /// Whether its SDK takes what may be left out in an object behind all other arguments.
  package let takesOptions: Bool

  /// How its SDK writes names; `nil` if that is not known.
  package let naming: NamingStyle?

  /// Whether the file declares a method of its name, or puts one into a class.
  package var isOwn = false

  /// The method that was meant, if there is none of its name.
  package var meant: String?

  /// The object in the place of the options that was meant to be the body.
  package var unsentBody: MappedText?

  /// The id that is an empty text.
  package var emptyID: MappedText?

  /// The names of query parameters that are not spelled as its SDK spells them.
  package var misnamed: [MappedText] = []

  /// The names of ids that are not spelled so, and what its SDK calls them.
  package var misnamedIDs: [(name: MappedText, known: String)] = []

  package init(
    name: MappedText, receiver: Receiver, on holder: String, arguments: [Argument],
    takesOptions: Bool, naming: NamingStyle?
  ) {
    self.naming = naming
    self.name = name
    self.receiver = receiver
    self.holder = holder
    self.arguments = arguments
    self.takesOptions = takesOptions
  }
}

extension Deviation {
  /// Kinds of deviations, whatever else is known of each.
  struct Kinds: OptionSet {
    let rawValue: UInt32

    static let wrongType = Kinds(rawValue: 1)
    static let quotedPlaceholder = Kinds(rawValue: 1 << 1)
    static let looseScalar = Kinds(rawValue: 1 << 2)
    static let unknownKey = Kinds(rawValue: 1 << 3)
    static let missingKey = Kinds(rawValue: 1 << 4)
    static let misplaced = Kinds(rawValue: 1 << 5)
    static let surplusWrapper = Kinds(rawValue: 1 << 6)
    static let idInBody = Kinds(rawValue: 1 << 7)
    static let outOfRange = Kinds(rawValue: 1 << 8)
    static let unlikely = Kinds(rawValue: 1 << 9)
    static let unlikelyText = Kinds(rawValue: 1 << 10)
    static let unknownValue = Kinds(rawValue: 1 << 11)
    static let wrongFormat = Kinds(rawValue: 1 << 12)
    static let unwrapped = Kinds(rawValue: 1 << 13)
    static let emptyUpdate = Kinds(rawValue: 1 << 14)
    static let emptyKey = Kinds(rawValue: 1 << 15)
    static let duplicate = Kinds(rawValue: 1 << 16)
  }
}

extension Deviation.Kind {
  /// The kind alone.
  var kinds: Deviation.Kinds {
    switch self {
    case .wrongType: .wrongType
    case .quotedPlaceholder: .quotedPlaceholder
    case .looseScalar: .looseScalar
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .misplaced: .misplaced
    case .surplusWrapper: .surplusWrapper
    case .idInBody: .idInBody
    case .outOfRange: .outOfRange
    case .unlikely: .unlikely
    case .unlikelyText: .unlikelyText
    case .unknownValue: .unknownValue
    case .wrongFormat: .wrongFormat
    case .unwrapped: .unwrapped
    case .emptyUpdate: .emptyUpdate
    case .emptyKey: .emptyKey
    case .duplicate: .duplicate
    }
  }
}

extension SourceMap {
  /// How a text is written in its source.
  ///
  /// The usual cases need no object: texts are copied often, and processors would contend for the
  /// reference count of a shared one.
  enum Writing: Hashable, Sendable {
    /// As it is.
    case plain
    /// As a string of a JSON text without escapes.
    case oneString
    case layers(Layers)

    init(segments: [Segment], encodings: [Encoding]) {
      if segments.isEmpty, encodings.isEmpty {
        self = .plain
      } else if segments.isEmpty, encodings == [.jsonString] {
        self = .oneString
      } else {
        self = .layers(Layers(segments: segments, encodings: encodings))
      }
    }

    var segments: [Segment] {
      if case .layers(let layers) = self { layers.segments } else { [] }
    }

    var hasSegments: Bool {
      if case .layers(let layers) = self { !layers.segments.isEmpty } else { false }
    }

    /// The same, in a string of a JSON text without escapes.
    var insideString: Writing {
      switch self {
      case .plain: .oneString
      case .oneString, .layers:
        .layers(Layers(segments: segments, encodings: [.jsonString] + encodings))
      }
    }

    var encodings: [Encoding] {
      switch self {
      case .plain: []
      case .oneString: [.jsonString]
      case .layers(let layers): layers.encodings
      }
    }
  }

  /// The encodings of a text that is written in an unusual way.
  final class Layers: Hashable, Sendable {
    let segments: [Segment]
    let encodings: [Encoding]

    init(segments: [Segment], encodings: [Encoding]) {
      self.segments = segments
      self.encodings = encodings
    }

    static func == (left: Layers, right: Layers) -> Bool {
      left === right || left.segments == right.segments && left.encodings == right.encodings
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(segments)
      hasher.combine(encodings)
    }
  }
}

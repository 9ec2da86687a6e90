import WMLintJSON
package import WMLintRequests
package import WMLintText
import WMLintValidation

/// The bodies of the requests of one file.
///
/// Thousands of requests may send the same variable or file,
/// so it is read once and its mistakes are reported once.
package struct SentBodies {
  private let compiled: CompiledBodies
  private var shared: [SourceRange: SentBody] = [:]

  package init(for checker: Checker) { compiled = checker.bodies }

  /// Reads the body of a request, or the content of another file, which `source` loads by its name;
  /// a file that cannot be loaded is unknown.
  package mutating func read(
    in request: inout Request, _ source: (String, Loader.Start) -> Source?
  ) -> SentBody? {
    switch request.body {
    case .text(let mode, let text): return read(text(), as: mode, in: &request)
    case .file(let name, let start):
      guard let loaded = source(name.string, start) else {
        request.body = .unknown
        request.unreadFiles.append(UnreadFile(name, .body))
        return nil
      }
      return read(MappedText(loaded), as: .template, in: &request)
    case .json(let document):
      let place = document.map.range(document.extent)
      return body(document.bytes, document.extent, at: place, of: request) { document }
    case .absent, .unknown, .form: return nil
    }
  }

  private mutating func read(
    _ text: MappedText, as mode: ReadingMode, in request: inout Request
  ) -> SentBody {
    let body = body(text.storage, text.range, at: text.place, of: request) {
      Document(text, mode: mode)
    }
    request.body = .json(body.document)
    return body
  }

  private mutating func body(
    _ bytes: [UInt8], _ part: Range<Int>, at place: SourceRange, of request: Request,
    _ document: () -> Document
  ) -> SentBody {
    let own = request.place.bytes
    if place.source == request.place.source, own.lowerBound <= place.bytes.lowerBound,
      place.bytes.upperBound <= own.upperBound
    {
      return SentBody(document(), compiled)
    }
    // The same place may have another text if folders set its variables differently.
    if let known = shared[place], known.document.extent == part, known.document.bytes == bytes {
      return known
    }
    let body = SentBody(document(), compiled, isShared: true)
    shared[place] = body
    return body
  }
}

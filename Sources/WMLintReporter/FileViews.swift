package import WMLintDiagnostics
package import WMLintText

/// The sources that the events of one file speak of.
package struct FileViews {
  private var sources: [Source] = []

  /// Made for the first place that is asked for: most files have none.
  private var views: [FileView] = []

  /// The cells that a line may take before it is cut.
  let lineLimit: Int

  /// What columns count.
  private let unit: ColumnUnit

  package init() { self.init(counting: .scalars) }

  init(lineLimit: Int = Excerpt.usualLimit, counting unit: ColumnUnit) {
    self.lineLimit = lineLimit
    self.unit = unit
  }

  /// Forgets the file before and turns to the next.
  package mutating func replace(with sources: [Source]) {
    self.sources = sources
    views = []
  }

  /// Where a range is; `nil` if its source is not one of the file's.
  mutating func place(of range: SourceRange) -> Place? {
    index(of: range.source).map { views[$0].place(of: range.bytes) }
  }

  /// The start of the text of a range, as it may be shown; empty if its source is not one of the
  /// file's.
  mutating func text(of range: SourceRange) -> String {
    index(of: range.source).map { views[$0].text(of: range.bytes) } ?? ""
  }

  /// The method and the path of a request as far as they are known; covered if they contain what
  /// must not be shown.
  package mutating func line(of request: RequestIdentity) -> String {
    let places = [request.method, request.endpoint].compactMap { $0 }
    return places.contains { text(of: $0) == Secrets.mask }
      ? Secrets.mask : request.line(in: sources)
  }

  /// A range with the line it begins in; `nil` if its source is not one of the file's.
  mutating func frame(of range: SourceRange) -> Frame? {
    index(of: range.source).map {
      Frame(
        name: views[$0].name, start: views[$0].position(at: range.bytes.lowerBound),
        excerpt: views[$0].excerpt(of: range.bytes, limit: lineLimit))
    }
  }

  private mutating func index(of source: SourceID) -> Int? {
    if views.isEmpty {
      views = sources.map { source in
        FileView(
          source, beside: sources.count > 1 ? sources.filter { $0.id != source.id } : [],
          counting: unit)
      }
    }
    // A source usually is at its own index; a part of a file may come without the others.
    if views.indices.contains(source.index), views[source.index].source.id == source {
      return source.index
    }
    return views.firstIndex { $0.source.id == source }
  }
}

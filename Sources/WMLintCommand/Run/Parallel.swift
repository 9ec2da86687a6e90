import Dispatch
import Synchronization

/// Work on several processors; no other file uses threads.
enum Parallel {
  /// How often each thread asks for more, at least: few large steps cost least, many small ones
  /// end together.
  private static let steps = 16

  /// How many elements a step has at most, because slow elements are often side by side.
  private static let mostInStep = 16

  /// The results of a function for each element, in order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: ArraySlice<Element>, jobs: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(transform) }
    let step = max(1, min(mostInStep, elements.count / (jobs * steps)))
    let next = Atomic(elements.startIndex)
    let parts = Mutex<[(start: Int, results: [Result])]>([])
    DispatchQueue.concurrentPerform(iterations: min(jobs, elements.count)) { _ in
      while true {
        let start = next.wrappingAdd(step, ordering: .relaxed).oldValue
        guard start < elements.endIndex else { return }
        let results = elements[start..<min(start + step, elements.endIndex)].map(transform)
        parts.withLock { $0.append((start, results)) }
      }
    }
    return parts.withLock { $0 }.sorted { $0.start < $1.start }.flatMap(\.results)
  }
}

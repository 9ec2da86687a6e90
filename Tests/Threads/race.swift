// A race on one variable and none on another, for the sanitizer to tell apart.
import Dispatch
import Synchronization

struct Counters: ~Copyable {
  let guarded = Mutex(0)

  func count() {
    nonisolated(unsafe) var bare = 0
    let isRacing = CommandLine.arguments.contains("race")
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      for _ in 0..<20_000 {
        guarded.withLock { count in for _ in 0..<100 { count += 1 } }
        if isRacing { bare += 1 }
      }
    }
    print(guarded.withLock { $0 })
  }
}

@main struct Race { static func main() { Counters().count() } }

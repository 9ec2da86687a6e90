/// Where the value of a name may be changed: looked for when a request has that in it, as most
/// names are never asked for.
extension Bindings {
  /// Where a name is given to something that may change its value, listed once for each way.
  func handed(_ name: ArraySlice<UInt8>) -> [Int] {
    bodies.handed(name) {
      let given = (uses[name] ?? []).flatMap { use in
        [mayBeChanged(at: use), mayGetAnotherName(at: use), isHanded(at: use)].filter(\.self)
          .map { _ in use }
      }
      return (renamed[name] ?? []) + given
    }
  }

  /// Where a variable may get another text by what it is given to: `ref json`, `&json`,
  /// `json << ","`.
  func replaced(_ name: ArraySlice<UInt8>) -> [Int] {
    bodies.replaced(name) { (uses[name] ?? []).filter(mayBeReplaced) }
  }
}

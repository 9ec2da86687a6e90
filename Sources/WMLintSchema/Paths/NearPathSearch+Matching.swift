import WMLintText

/// Compares a written segment with a node of the tree.
extension NearPathSearch {
  mutating func match(_ child: Int, _ depth: Int, _ index: Int, _ cost: Int) {
    let step = written[index]
    let place = index + shift
    switch table.nodes[child].key {
    case .word(let word): matchWord(word, child, depth, index, cost)
    case .parameter:
      if step.kind == .literal, table.isWord(step) {
        add(.wordForID(place, ""), depth) {
          $0.visit(child, depth + 1, index + 1, cost + Cost.wordForID)
        }
      } else {
        visit(child, depth + 1, index + 1, cost)
      }
    case .values(let list):
      if step.kind != .literal || table.takes(step.text, list) {
        return visit(child, depth + 1, index + 1, cost)
      }
      add(.noValue(place, table.valueLists[list]), depth) {
        $0.visit(child, depth + 1, index + 1, cost + Cost.value)
      }
    case .pattern(let pattern):
      if step.isOpen || table.patterns[pattern].fits(step.text) {
        visit(child, depth + 1, index + 1, cost)
      }
    }
  }

  private mutating func matchWord(
    _ word: Int, _ child: Int, _ depth: Int, _ index: Int, _ cost: Int
  ) {
    let step = written[index]
    let place = index + shift
    let text = table.texts[word]
    if step.kind == .literal, step.text.utf8.count > text.utf8.count,
      step.text.utf8.starts(with: text.utf8)
    {
      matchJoined(text, child, depth, index, cost)
    }
    if step.kind == .literal, step.fold == table.folded[word] {
      let before = (isExchanged, isWritten)
      isExchanged = false
      if depth > 1 { isWritten = true }
      defer { (isExchanged, isWritten) = before }
      if step.text == text { return visit(child, depth + 1, index + 1, cost) }
      add(.misspelt(place, text), depth) { $0.visit(child, depth + 1, index + 1, cost) }
    } else if step.isOpen {
      visit(child, depth + 1, index + 1, cost + Cost.word)
    } else if step.kind == .literal, cost + Cost.spelling <= budget,
      let more = slips(index, word, text)
    {
      let before = isWritten
      slips += more
      if depth > 1 { isWritten = true }
      defer {
        slips -= more
        isWritten = before
      }
      add(.misspelt(place, text), depth) {
        $0.visit(child, depth + 1, index + 1, cost + Cost.spelling)
      }
    } else if cost + Cost.otherWord <= budget {
      let wasExchanged = isExchanged
      isExchanged = true
      defer { isExchanged = wasExchanged }
      let isWord = step.kind == .literal && table.isWord(step)
      add(isWord ? .otherWord(place, text) : .idForWord(place, text), depth) {
        $0.visit(child, depth + 1, index + 1, cost + Cost.otherWord)
      }
    }
  }

  /// Matches two words of the API that are written as one: `aiscoringsettings` for `aiscoring/settings`.
  private mutating func matchJoined(
    _ text: String, _ node: Int, _ depth: Int, _ index: Int, _ cost: Int
  ) {
    let rest = written[index].text.dropFirst(text.count)
    var child = table.nodes[node].firstChild
    while child >= 0 {
      if table.nodes[child].isCurrent, case .word(let word) = table.nodes[child].key,
        table.texts[word] == rest
      {
        let before = isWritten
        isWritten = true
        add(.misspelt(index + shift, "\(text)/\(rest)"), depth) {
          $0.visit(child, depth + 2, index + 1, cost + Cost.spelling)
        }
        isWritten = before
      }
      child = table.nodes[child].nextSibling
    }
  }
}

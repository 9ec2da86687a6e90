import WMLintRequests
import WMLintText

extension CurlTransfer {
  /// Takes the value of `--url-query`, which is written as that of `--data-urlencode` is, or as it is
  /// sent behind a plus sign.
  mutating func addQuery(_ text: MappedText) {
    if text.bytes.first == ASCII.plus {
      query += QueryText.fields(text.dropFirst(1))
    } else {
      addEncodedQuery(text)
    }
  }

  /// What `-G` makes of the data: parameters of the query.
  mutating func addDataToQuery() {
    for data in data {
      if data.option == "data-urlencode" {
        addEncodedQuery(data.text)
      } else if data.option != "data-raw",
        data.text.bytes.first == ASCII.at
          || data.word.expansion != nil
      {
        isQueryOpen = true
      } else {
        query += QueryText.fields(data.text)
      }
    }
  }

  /// Takes `name=content`, `=content`, `content`, or the name of a file behind an at sign.
  private mutating func addEncodedQuery(_ text: MappedText) {
    guard let sign = text.bytes.firstIndex(where: { $0 == ASCII.equals || $0 == ASCII.at }),
      text.storage[sign] == ASCII.equals, sign > text.range.lowerBound
    else {
      isQueryOpen = true
      return
    }
    query.append(
      Field(
        name: text[text.range.lowerBound..<sign], value: text[sign + 1..<text.range.upperBound]))
  }
}

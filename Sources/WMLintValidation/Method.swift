import WMLintJSON

/// The methods of requests that are accepted from their bytes.
enum Method: String, Hashable {
  case get = "GET"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"

  /// The method that a text is, letter by letter.
  init?(_ text: Range<Int>, _ scanner: borrowing Scanner) {
    if scanner.holds("PATCH", in: text) {
      self = .patch
    } else if scanner.holds("POST", in: text) {
      self = .post
    } else if scanner.holds("GET", in: text) {
      self = .get
    } else if scanner.holds("PUT", in: text) {
      self = .put
    } else if scanner.holds("DELETE", in: text) {
      self = .delete
    } else {
      return nil
    }
  }
}

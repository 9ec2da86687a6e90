/// Writes requests as teams have them: keys, values, lengths and the order of fields vary.
struct RequestWriter {
  private(set) var bytes: [UInt8] = []
  private var chance = Chance()

  private static let names = [
    "tier", "language", "region", "queue", "orderNumber", "customerId", "campaign", "vip",
    "sentiment", "lastIntent", "callback-requested", "source_system", "Product Line", "locale",
    "accountManager", "contract.type", "open_tickets", "nps", "browser", "referrer",
  ].map { Array($0.utf8) }

  private static let values = [
    "gold", "silver", "en-US", "de", "true", "17", "eu-west-1", "Ärger mit der Rechnung", "n/a",
    "spring sale 2026", "https://shop.example.com/orders?page=2", "waits for a call back",
    #"said \"later\""#, "名前", "A rather long note that an agent has typed at the end of a chat",
  ].map { Array($0.utf8) }

  private static let hosts = [
    "api.mypurecloud.com", "api.mypurecloud.de", "api.usw2.pure.cloud", "api.aps1.pure.cloud",
  ]

  private static let digits = Array("0123456789abcdef".utf8)

  /// What was written since it was taken last.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func write(_ text: String) { bytes += text.utf8 }

  /// A body in a file of its own, of a hundred bytes or some more.
  mutating func writePayload() {
    write(#"{"attributes": {"routing": {"acw": "#)
    write(number: 10 + chance.number(below: 590))
    write("}, ")
    var number = chance.number(below: Self.names.count)
    while bytes.count < 76 {
      writeAttribute(number, spaced: true)
      write(", ")
      number += 1
    }
    write(#""channel": "web"}}"# + "\n")
  }

  /// A request on a line of its own.
  mutating func writeLine(badPercent: Int) {
    writeRequest(isBad: chance.number(below: 100) < badPercent)
    write("\n")
  }

  /// A request and the comma behind it.
  mutating func writeElement() {
    writeRequest(isBad: false)
    write(",\n")
  }

  private mutating func writeRequest(isBad: Bool) {
    let mistake = isBad ? 1 + chance.number(below: 4) : 0
    let shape = chance.number(below: 20)
    let spaced = shape == 0
    write(shape == 1 ? "{" : spaced ? #"{"method": "PATCH", "# : #"{"method":"PATCH","#)
    write(spaced ? #""url": "https://"# : #""url":"https://"#)
    write(chance.element(of: Self.hosts))
    write("/api/v2/conversations/\(mistake == 1 ? "calls" : "webmessaging")/")
    writeUUID()
    write("/participants/")
    writeUUID()
    write(shape == 1 ? #"","method":"PATCH","# : #"","#)
    if shape != 2 { write(#""headers":{"Content-Type":"application/json"},"#) }
    if shape == 3 { write(#""scopes":["conversation:participant:write"],"#) }
    write(spaced ? #""body": {"attributes": {"# : #""body":{"attributes":{"#)
    write(spaced ? #""routing": {"acw": "# : #""routing":{"acw":"#)
    write(mistake == 2 ? "\"30\"" : "")
    if mistake != 2 { write(number: chance.number(below: 3_600)) }
    write(mistake == 3 ? #","acv":30}"# : "}")
    if mistake == 4 { write(#","tags":["gold"]"#) }
    let first = chance.number(below: Self.names.count)
    for number in 0..<chance.number(below: 6) {
      write(",")
      writeAttribute(first + number, spaced: spaced)
    }
    write("}}}")
  }

  /// The attribute of a number; those that follow each other have different names.
  private mutating func writeAttribute(_ number: Int, spaced: Bool) {
    write("\"")
    bytes += Self.names[number % Self.names.count]
    write(spaced ? "\": \"" : "\":\"")
    bytes += chance.element(of: Self.values)
    write("\"")
  }

  private mutating func writeUUID() {
    var bits = chance.next()
    for index in 0..<36 {
      if [8, 13, 18, 23].contains(index) {
        bytes.append(0x2D)
      } else {
        // The sixteenth digit was the last of the bits.
        if index == 19 { bits = chance.next() }
        bytes.append(Self.digits[Int(bits & 15)])
        bits >>= 4
      }
    }
  }

  private mutating func write(number: Int) { write(String(number)) }
}

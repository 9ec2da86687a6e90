import Testing

@testable import WMLintSchema

/// Two contracts are equal only if they state the same.
@Suite struct ContractTests {
  @Test func differsFromOthers() {
    let added = [Property("wait", .integer(.int32))]
    let extended = Contract.thread.extended(routing: added, hosts: [])
    #expect(extended == Contract.thread.extended(routing: added, hosts: []))
    #expect(extended != .thread)
    #expect(Contract.thread.extended(routing: [], hosts: ["a.example"]) != .thread)
  }
}

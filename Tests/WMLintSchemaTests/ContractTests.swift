import Testing

@testable import WMLintSchema

@Suite struct ContractTests {
  @Test func isToldFromOthers() {
    let added = [Property("wait", .integer(.int32))]
    let extended = Contract.thread.extended(routing: added, hosts: [])
    #expect(extended == Contract.thread.extended(routing: added, hosts: []))
    #expect(extended != .thread)
    #expect(Contract.thread.extended(routing: [], hosts: ["a.example"]) != .thread)
  }
}

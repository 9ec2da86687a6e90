import Testing

@testable import WMLintSchema

@Suite struct ContractCopyTests {
  @Test(arguments: [Contract.thread, .participantUpdates]) func statesTheSame(contract: Contract) {
    let copy = contract.copy
    #expect(copy !== contract)
    #expect(copy == contract)
    #expect(copy.hashValue == contract.hashValue)
    #expect(copy.description == contract.description)
    #expect(copy.jsonSchema == contract.jsonSchema)
  }

  @Test func isToldFromOthers() {
    let extended = Contract.thread.extended(
      routing: [Property("wait", .integer(.int32))], hosts: [])
    #expect(extended.copy == extended)
    #expect(extended != .thread)
    #expect(Contract.thread.extended(routing: [], hosts: ["a.example"]) != .thread)
  }
}

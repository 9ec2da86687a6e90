import Testing

@testable import WMLintSchema

@Suite struct ContractDuplicateTests {
  @Test(arguments: [Contract.thread, .participantUpdates]) func statesTheSame(contract: Contract) {
    let duplicate = contract.duplicate
    #expect(duplicate !== contract)
    #expect(duplicate == contract)
    #expect(duplicate.hashValue == contract.hashValue)
    #expect(duplicate.description == contract.description)
    #expect(duplicate.jsonSchema == contract.jsonSchema)
  }

  @Test func isToldFromOthers() {
    let extended = Contract.thread.extended(
      routing: [Property("wait", .integer(.int32))], hosts: [])
    #expect(extended.duplicate == extended)
    #expect(extended != .thread)
    #expect(Contract.thread.extended(routing: [], hosts: ["a.example"]) != .thread)
  }
}

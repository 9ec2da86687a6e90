import Testing
import WMLintContracts
import WMLintSchema

@testable import WMLintCommand

/// The description of an operation fits the width and ends for recursive schemas.
@Suite struct OperationTextTests {
  /// A line is only too wide where nothing in it can be broken.
  @Test(arguments: [60, 100]) func fitsTheWidth(width: Int) throws {
    let api = PublishedDocument.api
    for path in api.paths.paths where path.index % 40 == 0 {
      for method in api.paths.methods(path) {
        let operation = try #require(api.operation(path, method))
        let body = api.body(path, method)
        let text = OperationText(operation, body: body, in: api, width: width).text
        #expect(text.hasPrefix("\(method) \(api.paths.text(path))\n"))
        #expect(text.contains("\nBody") == (body != nil))
        for line in text.split(separator: "\n").dropFirst() {
          #expect(line.count <= width || !line.dropFirst(width).contains(" "), "\(line)")
        }
      }
    }
  }

  /// Schemas that refer to each other are shown once.
  @Test func endsWithSchemasThatReferToThemselves() {
    var member = DescribedValue()
    member.name = "inner"
    member.type = "Node"
    member.reference = "Node"
    var node = DescribedValue()
    node.type = "Node"
    node.reference = "Node"
    let schema = DescribedValue.object([member])
    let api = API(
      paths: PathTable(), version: "1",
      source: API.Source(
        operation: { _, _ in nil }, id: { _, _ in nil }, body: { _, _ in nil },
        schema: { $0 == "Node" ? schema : nil }, type: { _ in .any }))
    let rows = BodyRows(in: api).rows(of: node)
    #expect(rows.map(\.left) == ["inner"] && rows.map(\.right) == ["Node"])
  }
}

extension DescribedValue {
  fileprivate static func object(_ members: [DescribedValue]) -> DescribedValue {
    var value = DescribedValue()
    value.members = members
    return value
  }
}

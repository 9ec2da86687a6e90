import Testing
import WMLintSchema

/// Contracts are printed as text, JSON Schema and OpenAPI as written here.
@Suite struct ContractTextTests {
  private func contract(_ body: ValueType, types: [Property] = []) -> Contract {
    Contract(
      name: "own", summary: "a summary", source: "a \"source\"",
      operations: [
        Operation("PUT", "/a/{id}", body: body, bodyName: "Body", scopes: ["a:b", "a:c"])
      ],
      types: types)
  }

  @Test func describesEveryTypeInJSONSchema() {
    let schema = contract(
      .object(
        ObjectType(
          [
            Property("list", .list(of: .reference("T/1")), isRequired: true, meaning: "some"),
            Property("map", .map(.boolean)),
            Property("when", .string(StringType(format: .dateTime))),
            Property("state", .string(StringType(values: ["on", "off"]))),
            Property(
              "count",
              .integer(IntegerType(-1...9, usualMaximum: 5, unusual: "five is a lot"))),
            Property("free", .any),
          ], otherValues: .string(StringType(toleratesScalars: true)))),
      types: [Property("T/1", .anyNumber)]
    ).jsonSchema
    #expect(
      schema == """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "description": "a summary",
          "$comment": "a \\"source\\"",
          "title": "Body",
          "type": "object",
          "properties": {
            "list": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/T~11"
              },
              "description": "some"
            },
            "map": {
              "type": "object",
              "additionalProperties": {
                "type": "boolean"
              }
            },
            "when": {
              "type": "string",
              "format": "date-time"
            },
            "state": {
              "type": "string",
              "enum": [
                "on",
                "off"
              ]
            },
            "count": {
              "type": "integer",
              "minimum": -1,
              "maximum": 9,
              "description": "seldom over 5, as five is a lot"
            },
            "free": {}
          },
          "required": [
            "list"
          ],
          "additionalProperties": {
            "type": [
              "string",
              "number",
              "boolean",
              "null"
            ]
          },
          "$defs": {
            "T/1": {
              "type": "number"
            }
          }
        }

        """)
  }

  @Test func describesAContractToPeople() {
    #expect(
      Contract.thread.description.hasSuffix(
        """

        operation                                                                               \
        body                                 needs  status
        PATCH /api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}  \
        WebMessagingParticipantPatchRequest  1      not in the published API

        What is needed, one of:
          1  conversation:participant:write

        WebMessagingParticipantPatchRequest: an object
          'attributes', required: an object (what is stored with the participant: 'routing', \
        and keys of your own with strings)
            'routing': an object (how the conversation is routed)
              'acw': an integer, 0 to 2,147,483,647 seconds; over 3,600 is unlikely \
        (after-call work, in seconds)
              no other keys
            any other key: a string; other scalars are a warning
          no other keys

        """))
  }

  @Test func givesSeveralBodiesAsAlternatives() {
    let operations = [("A", ValueType.boolean), ("B", .anyNumber), ("C", .anyNumber)].map {
      Operation("PUT", "/a", body: $1, bodyName: $0)
    }
    let schema = Contract(name: "own", summary: "s", source: "t", operations: operations).jsonSchema
    #expect(schema.contains("\"title\": \"own\""))
    #expect(schema.contains("\"anyOf\": [\n    {\n      \"title\": \"A\""))
    #expect(!schema.contains("\"C\""))
  }
}

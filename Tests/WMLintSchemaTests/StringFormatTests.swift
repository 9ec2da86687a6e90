import Testing
import WMLintSchema

/// Each format of strings accepts its own example and refuses the texts listed here.
@Suite struct StringFormatTests {
  @Test(arguments: [
    (StringFormat.dateTime, "2026-08-01 09:00"), (.dateTime, "2026-08-01T09:00:00"),
    (.dateTime, "2026-08-01"), (.dateTime, "2026-08-01T09:00:00+0200"),
    (.dateTime, "1754038800000"), (.date, "2026-08-01T09:00:00Z"),
    (.uuid, "3f2b1c7e8d4a4c5b9e6f0a1b2c3d4e5f"), (.uuid, "{3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f}"),
  ]) func recognisesAnotherNotationOfTheSame(_ format: StringFormat, _ text: String) {
    #expect(format.fit(of: text) == .near)
  }

  @Test(arguments: [
    (StringFormat.dateTime, "tomorrow"), (.dateTime, "2026-02-30T09:00:00Z"), (.dateTime, ""),
    (.dateTime, "01/08/2026"), (.date, "2026-13-01"), (.date, "next week"), (.uuid, "12345"),
    (.uuid, "3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5g"), (.uuid, ""), (.uuid, "----"),
  ]) func reportsWhatIsPlainlyNone(_ format: StringFormat, _ text: String) {
    #expect(format.fit(of: text) == .none)
  }

  @Test(arguments: StringFormat.allCases) func takesItsOwnExample(_ format: StringFormat) {
    #expect(format.fit(of: format.example) == .exact)
  }
}

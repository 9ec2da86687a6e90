import Testing
import WMLintSchema

/// Dates with times are accepted as RFC 3339 defines them.
@Suite struct DateTimeTests {
  // Dates of RFC 3339, section 5.8, and what lies at the edges of its grammar.
  @Test(arguments: [
    "1985-04-12T23:20:50.52Z", "1996-12-19T16:39:57-08:00", "1990-12-31T23:59:60Z",
    "1990-12-31T15:59:60-08:00", "1937-01-01T12:00:27.87+00:20", "2024-02-29T00:00:00Z",
    "2000-02-29T00:00:00z", "2026-08-01t09:00:00.123456789Z", "2026-12-31T23:59:59-00:00",
    "2017-01-01T08:59:60+09:00",
  ]) func takesWhatIsOne(_ text: String) {
    #expect(StringFormat.dateTime.fit(of: text) == .exact)
  }

  @Test(arguments: [
    "", "2026-08-01", "2026-08-01T09:00:00", "2026-08-01 09:00:00Z", "2026-8-1T09:00:00Z",
    "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
    "2026-00-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-08-00T00:00:00Z",
    "2026-08-01T24:00:00Z", "2026-08-01T09:60:00Z", "2026-08-01T09:00:60Z",
    "2026-08-01T22:59:60Z", "2026-08-01T09:00:61Z", "2026-08-01T09:00:00.Z",
    "2026-08-01T09:00:00+0200", "2026-08-01T09:00:00+24:00", "2026-08-01T09:00:00+02:60",
    "2026-08-01T09:00:00ZZ", " 2026-08-01T09:00:00Z", "２026-08-01T09:00:00Z", "1754038800",
    "2026-08-01T09:00Z", "+2026-08-01T09:00:00Z",
  ]) func refusesWhatIsNone(_ text: String) {
    #expect(StringFormat.dateTime.fit(of: text) != .exact)
  }
}

import Testing
import WMLintRequests
import WMLintText

/// What a hint names where no name is a misspelling of another.
struct RelatedNameTests {
  @Test(arguments: [
    ("number", ["name", "phoneNumber", "state"], ["phoneNumber"]),
    ("phone", ["phoneNumber", "state"], ["phoneNumber"]),
    ("workTypeId", ["id", "typeId", "name"], ["typeId"]),
    ("queue", ["queueId", "userId"], ["queueId"]),
    ("id", ["queueId", "userId"], []),
    ("x", ["xAxis"], []),
    ("", ["queueId"], []),
    ("user", ["userId", "userName", "userGroup"], ["userId", "userName", "userGroup"]),
    ("user", ["userId", "userName", "userGroup", "userState"], []),
    ("name", ["rename", "names"], []),
  ])
  func findsWhatBeginsOrEndsWithIt(name: String, candidates: [String], found: [String]) {
    #expect(Suggestion.related(to: name, in: candidates) == found)
  }
}

// Reads a file of JSON documents one after the other into a DOM, as simdjson's documentation has it,
// and looks at each. Compiled with -DSIMDJSON_THREADS_ENABLED=1 the library finds the next documents
// in a second thread.
#include <cstdio>
#include <simdjson.h>

int main(int count, char **arguments) {
  size_t documents = 0;
  for (int index = 1; index < count; index++) {
    simdjson::dom::parser parser;
    simdjson::dom::document_stream stream;
    simdjson::padded_string text;
    if (simdjson::padded_string::load(arguments[index]).get(text) != simdjson::SUCCESS
        || parser.parse_many(text).get(stream) != simdjson::SUCCESS) {
      std::fprintf(stderr, "%s cannot be read\n", arguments[index]);
      return 1;
    }
    for (auto document : stream) {
      if (document.error() != simdjson::SUCCESS) {
        std::fprintf(stderr, "%s is not JSON\n", arguments[index]);
        return 1;
      }
      documents++;
    }
  }
  std::printf("%zu documents\n", documents);
  return 0;
}

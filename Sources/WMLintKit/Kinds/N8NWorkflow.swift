import WMLintCode
import WMLintJSON
import WMLintRequests

/// Reads the requests of an n8n workflow: those of its HTTP nodes, and those of the programs in it.
enum N8NWorkflow {
  static func content(of document: Document) -> FileContent {
    var content = N8NFile.content(of: document)
    for program in N8NFile.programs(of: document) {
      let ending = program.isPython ? ".py" : ".js"
      guard let language = Language.all.first(where: { $0.nameEndings.contains(ending) }) else {
        continue
      }
      let part = CodeFile.content(of: program.text, in: language.language())
      // No SDK can be loaded there.
      for request in part.requests where request.call == nil {
        content.add(request, name: program.node)
      }
      content.credentials += part.credentials
    }
    return content
  }
}

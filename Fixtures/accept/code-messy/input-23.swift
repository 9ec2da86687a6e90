let s = "it's \(a ? "b" : "c")"; let r = #"\(x) "q" \#(y)"#; let m = """
  "x" \("y")
  """
let re = /["']/
AF.request("\(base)/api/v2/conversations/calls/\(c)/participants/\(p)", method: .patch, parameters: params)
import WMLintRequests
import WMLintText

/// Requests that are made first and then sent by a client:
/// `portal.SendAsync(new HttpRequestMessage(…))`.
extension CodeRequestReader {
  /// Methods that send a request which was made before, in lower case.
  private static let sendingMade: Set<String> = [
    "do", "execute", "executeasync", "request", "send", "sendasync", "start",
  ]

  /// Whether a request without a host is sent by a client of another system, or not at all.
  func isSentElsewhere(_ request: Request, _ call: CodeCall) -> Bool {
    if hasHost(request) { return false }
    return callsHiddenFunction(call) || sendsNothing(call) || givesOtherHost(call)
      || isOnClientElsewhere(call)
      || isBehindDouble(call) || isMadeForOther(call, request)
  }

  /// Whether the request that a call makes is sent by a client of another system.
  private func isMadeForOther(_ call: CodeCall, _ request: Request) -> Bool {
    guard let sender = sender(of: call) else { return false }
    return hasClients && client(of: sender).isElsewhere || isOnClientElsewhere(sender)
      || place(ofReceiverOf: sender, request) == .elsewhere
  }

  /// The call that sends the request that another call makes.
  private func sender(of call: CodeCall) -> CodeCall? {
    guard code.isWord(call.start - 1, "new") || call.components[0] == "new" else { return nil }
    if let outer = CodeCall(at: code.parents[call.start], in: code) {
      return isSending(outer) ? outer : nil
    }
    guard let variable = variable(of: call, mayBeReceiver: false) else { return nil }
    let scope = names.scope(of: variable)
    return (uses[code.bytes(variable)] ?? []).prefix(Self.mostUses).lazy.compactMap { use in
      guard use > call.close, names.isToken(use, in: scope),
        let sender = CodeCall(at: code.parents[use], in: code), isSending(sender),
        sender.arguments.contains(use..<use + 1)
      else { return nil }
      return sender
    }.first
  }

  private func isSending(_ call: CodeCall) -> Bool {
    call.components.count > 1 && Self.sendingMade.contains(call.name(in: code))
  }
}

@_exported public import WMLintDiagnostics
@_exported public import WMLintText

@_exported public import WMLintContracts
@_exported public import WMLintDiagnostics
@_exported public import WMLintRequests
@_exported public import WMLintSchema
@_exported public import WMLintText

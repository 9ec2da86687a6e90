// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "wmlint",
  products: [
    .executable(name: "wmlint", targets: ["wmlint"]),
    .library(name: "WMLintKit", targets: ["WMLintKit"]),
  ],
  targets: [
    .target(name: "WMLintText"),
    .testTarget(name: "WMLintTextTests", dependencies: ["WMLintTestSupport", "WMLintText"]),

    .target(name: "WMLintJSON", dependencies: ["WMLintText"]),
    .testTarget(name: "WMLintJSONTests", dependencies: ["WMLintJSON", "WMLintTestSupport"]),

    .target(name: "WMLintSchema", dependencies: ["WMLintText"]),
    .testTarget(name: "WMLintSchemaTests", dependencies: ["WMLintSchema", "WMLintTestSupport"]),

    // The facts are data: SwiftPM shall not take the two documents for resources.
    .target(
      name: "WMLintPublishedAPI",
      exclude: ["genesys-cloud-published.openapi.json", "removed-operations.json"],
      cSettings: [.treatAllWarnings(as: .error)]),

    .target(
      name: "WMLintContracts",
      dependencies: ["WMLintJSON", "WMLintPublishedAPI", "WMLintSchema", "WMLintText"]),
    .testTarget(
      name: "WMLintContractsTests",
      dependencies: ["WMLintContracts", "WMLintSchema", "WMLintTestSupport", "WMLintText"]),

    .target(
      name: "WMLintValidation", dependencies: ["WMLintJSON", "WMLintSchema", "WMLintText"]),
    .testTarget(
      name: "WMLintValidationTests", dependencies: ["WMLintSchema", "WMLintValidation"]),

    .target(name: "WMLintDiagnostics", dependencies: ["WMLintText"]),
    .testTarget(name: "WMLintDiagnosticsTests", dependencies: ["WMLintDiagnostics"]),

    .target(
      name: "WMLintRequests",
      dependencies: ["WMLintDiagnostics", "WMLintJSON", "WMLintText"]),
    .testTarget(
      name: "WMLintRequestsTests", dependencies: ["WMLintRequests", "WMLintTestSupport"]),

    .target(
      name: "WMLintShell",
      dependencies: ["WMLintDiagnostics", "WMLintJSON", "WMLintRequests", "WMLintText"]),
    .testTarget(name: "WMLintShellTests", dependencies: ["WMLintShell", "WMLintTestSupport"]),

    .target(
      name: "WMLintCode",
      dependencies: ["WMLintDiagnostics", "WMLintJSON", "WMLintRequests", "WMLintText"]),
    .testTarget(name: "WMLintCodeTests", dependencies: ["WMLintCode", "WMLintTestSupport"]),

    .target(
      name: "WMLintChecker",
      dependencies: [
        "WMLintDiagnostics", "WMLintJSON", "WMLintRequests", "WMLintSchema", "WMLintText",
        "WMLintValidation",
      ]),
    .testTarget(
      name: "WMLintCheckerTests",
      dependencies: [
        "WMLintChecker", "WMLintCode", "WMLintDiagnostics", "WMLintJSON", "WMLintRequests",
        "WMLintSchema", "WMLintTestSupport", "WMLintText",
      ]),

    .target(name: "WMLintReporter", dependencies: ["WMLintDiagnostics", "WMLintText"]),
    .testTarget(
      name: "WMLintReporterTests",
      dependencies: ["WMLintInvariants", "WMLintReporter", "WMLintTestSupport"]),

    .target(
      name: "WMLintKit",
      dependencies: [
        "WMLintChecker", "WMLintCode", "WMLintContracts", "WMLintDiagnostics", "WMLintJSON",
        "WMLintReporter", "WMLintRequests", "WMLintSchema", "WMLintShell", "WMLintText",
        "WMLintValidation",
      ]),
    .testTarget(
      name: "WMLintKitTests",
      dependencies: [
        "WMLintChecker", "WMLintContracts", "WMLintDiagnostics", "WMLintInvariants", "WMLintJSON",
        "WMLintKit", "WMLintReporter", "WMLintSchema", "WMLintTestSupport", "WMLintText",
        "WMLintValidation",
      ]),

    .target(
      name: "WMLintProject",
      dependencies: [
        "WMLintChecker", "WMLintContracts", "WMLintDiagnostics", "WMLintJSON", "WMLintKit",
        "WMLintRequests", "WMLintSchema", "WMLintText",
      ]),
    .testTarget(
      name: "WMLintProjectTests",
      dependencies: [
        "WMLintDiagnostics", "WMLintKit", "WMLintProject", "WMLintRequests", "WMLintSchema",
        "WMLintText",
      ]),

    .systemLibrary(name: "CExtendedAttributes"),

    .target(
      name: "WMLintCommand",
      dependencies: [
        "CExtendedAttributes", "WMLintChecker", "WMLintContracts", "WMLintDiagnostics",
        "WMLintJSON", "WMLintKit", "WMLintProject", "WMLintReporter", "WMLintRequests",
        "WMLintSchema", "WMLintText",
      ]),
    .testTarget(
      name: "WMLintCommandTests",
      dependencies: [
        "WMLintCommand", "WMLintContracts", "WMLintInvariants", "WMLintProject", "WMLintSchema",
        "WMLintTestSupport",
      ]),

    .executableTarget(name: "wmlint", dependencies: ["WMLintCommand"]),

    // What tests share. They are test targets too, so that nobody who installs wmlint compiles them.
    .testTarget(
      name: "WMLintInvariants",
      dependencies: [
        "WMLintCode", "WMLintCommand", "WMLintDiagnostics", "WMLintJSON", "WMLintKit",
        "WMLintProject", "WMLintReporter", "WMLintRequests", "WMLintText",
      ],
      path: "Tests/Fuzz/Invariants"),
    .testTarget(
      name: "WMLintInvariantsTests", dependencies: ["WMLintInvariants", "WMLintTestSupport"]),
    .testTarget(
      name: "WMLintTestSupport",
      dependencies: ["WMLintDiagnostics", "WMLintKit", "WMLintRequests", "WMLintText"],
      path: "Tests/WMLintTestSupport"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// `Tests/Tools` is this package once more, by links to its parts: what measures, compares and
// fuzzes replaces the tests there, where nobody who installs wmlint compiles it.
if Context.packageDirectory.hasSuffix("/Tests/Tools") {
  let invariants = package.targets.filter { $0.name == "WMLintInvariants" }
  package.targets.removeAll { $0.type == .test }
  package.targets += invariants.map {
    .target(name: $0.name, dependencies: $0.dependencies, path: $0.path)
  }
  package.targets += [
    .executableTarget(name: "wmlint-bench", path: "Tests/Benchmarks/Bench"),
    .executableTarget(
      name: "wmlint-decode", dependencies: ["WMLintCode", "WMLintJSON", "WMLintText"],
      path: "Tests/Differential/Decode"),
    .executableTarget(
      name: "wmlint-verdict",
      dependencies: ["WMLintInvariants", "WMLintKit", "WMLintSchema", "WMLintText"],
      path: "Tests/Differential/Verdict"),
    .executableTarget(
      name: "wmlint-fuzz-reader", dependencies: ["WMLintInvariants"], path: "Tests/Fuzz/Reader"),
    .executableTarget(
      name: "wmlint-fuzz-lexer", dependencies: ["WMLintInvariants"], path: "Tests/Fuzz/Lexer"),
    .executableTarget(
      name: "wmlint-fuzz-linter", dependencies: ["WMLintInvariants"], path: "Tests/Fuzz/Linter"),
  ]
}

for target in package.targets where target.type != .system && target.cSettings == nil {
  target.swiftSettings = settings
}

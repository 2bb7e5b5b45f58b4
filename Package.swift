// swift-tools-version: 6.2
import PackageDescription

/// The same strict settings for every target of our own.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

// The modules stand in the order of the pipeline; each may import only those above it.
let package = Package(
  name: "KeHoach",
  products: [
    .library(name: "KeHoach", targets: ["KeHoach"]),
    .executable(name: "kehoach", targets: ["KeHoachCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CMalloc"),

    module("KeHoachText"),
    module("KeHoachOffice", ["CLibXML2", "CLibZip"]),
    module("KeHoachSheets", ["KeHoachOffice", "KeHoachText", "CLibXML2"]),
    module("KeHoachSource", ["KeHoachText"]),
    module("KeHoachDrafts", ["KeHoachOffice", "KeHoachSource", "KeHoachText", "CLibXML2", "CLibZip"]),
    module("KeHoachSyntax", ["KeHoachSource", "KeHoachText"]),
    module("KeHoachModel", ["KeHoachSyntax", "KeHoachSource", "KeHoachSheets", "KeHoachOffice", "KeHoachText"]),
    module("KeHoachImport", ["KeHoachModel", "KeHoachSyntax", "KeHoachDrafts", "KeHoachSource", "KeHoachText"]),
    module(
      "KeHoachLint",
      ["KeHoachImport", "KeHoachModel", "KeHoachSyntax", "KeHoachDrafts", "KeHoachSource", "KeHoachText"]),
    .target(
      name: "Templates", path: "Templates",
      resources: [
        .embedInCode("nd30/trinh-bay.kh"), .embedInCode("nd30/trang.html"), .embedInCode("nd30/trang.css"),
        .embedInCode("nd30/khung.kh"), .embedInCode("nd30/khung-so.kh"),
        .embedInCode("nd30/khung-xa.kh"), .embedInCode("nd30/khung-quyet-dinh.kh"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    module("KeHoachLayout", ["KeHoachModel", "KeHoachSyntax", "KeHoachSource", "KeHoachText"]),
    module("KeHoachBackends", ["KeHoachLayout", "KeHoachText", "CLibXML2", "CLibZip", "CLibXLSXWriter"]),
    module(
      "KeHoach",
      [
        "KeHoachBackends", "KeHoachLayout", "KeHoachLint", "KeHoachModel", "KeHoachSyntax",
        "KeHoachSource", "KeHoachSheets", "KeHoachImport", "KeHoachDrafts", "KeHoachOffice", "KeHoachText", "Templates",
      ]),
    .executableTarget(
      name: "KeHoachCLI",
      dependencies: [
        "KeHoach", "KeHoachText", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "KeHoachBenchmark",
      dependencies: [
        "KeHoachBackends", "KeHoachLayout", "KeHoachModel", "KeHoachSyntax", "KeHoachSource", "Templates",
      ],
      path: "Benchmarks", swiftSettings: strict,
      // Without Foundation nobody else links the C mathematics library that `rounded()` needs.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),

    .target(
      name: "OfficeFixtures", dependencies: ["CLibZip"], path: "Tests/OfficeFixtures", swiftSettings: strict),
    .target(
      name: "SyntaxFixtures", dependencies: ["KeHoachSyntax", "KeHoachSource"], path: "Tests/SyntaxFixtures",
      swiftSettings: strict),
    tests("KeHoachTextTests", ["KeHoachText"]),
    tests("KeHoachSheetsTests", ["KeHoachSheets", "KeHoachOffice", "OfficeFixtures"], exclude: ["Fixtures"]),
    tests("KeHoachSourceTests", ["KeHoachSource"]),
    tests(
      "KeHoachDraftsTests", ["KeHoachDrafts", "KeHoachOffice", "KeHoachSource", "OfficeFixtures", "CLibZip"],
      exclude: ["Files"]),
    tests(
      "KeHoachImportTests",
      ["KeHoachImport", "KeHoachDrafts", "KeHoachModel", "KeHoachSyntax", "KeHoachSource"], exclude: ["Files"]),
    tests("KeHoachSyntaxTests", ["KeHoachSyntax", "KeHoachSource", "SyntaxFixtures"]),
    tests(
      "KeHoachModelTests",
      ["KeHoachModel", "KeHoachSheets", "KeHoachOffice", "KeHoachSyntax", "KeHoachSource", "SyntaxFixtures"]),
    tests("KeHoachLayoutTests", ["KeHoachLayout", "KeHoachModel", "KeHoachSyntax", "KeHoachSource"]),
    tests(
      "KeHoachLintTests",
      [
        "KeHoachLint", "KeHoachImport", "KeHoachDrafts", "KeHoachModel", "KeHoachSyntax", "KeHoachSource",
        "KeHoachText",
      ]),
    tests("KeHoachBackendsTests", ["KeHoachBackends", "KeHoachLayout"]),
    tests(
      "KeHoachTests",
      [
        "KeHoach", "KeHoachBackends", "KeHoachLint", "KeHoachImport", "KeHoachDrafts", "KeHoachModel", "KeHoachSyntax",
        "KeHoachSource", "KeHoachText",
        "SyntaxFixtures",
      ], exclude: ["Cases", "Review"]),
    tests("KeHoachCLITests", ["KeHoachCLI", "KeHoach", "SyntaxFixtures"], exclude: ["Files"]),
  ]
)

// swift-tools-version: 6.2
import PackageDescription

/// Debian's, Fedora's and Homebrew's names of the C libraries; `make setup` installs what is missing.
func library(_ name: String, apt: String, brew: String? = nil) -> Target {
    .systemLibrary(
        name: name,
        path: "Sources/System/\(name)",
        providers: [.apt([apt])] + (brew.map { [.brew([$0])] } ?? [])
    )
}

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Libraries whose archives are linked into the program, so that it starts without looking for them.
let archives = Set((Context.environment["STATIC_LIBRARIES"] ?? "").split(separator: " "))

/// A module of a floor: `Sources/FLOOR/NAME`, with the modules that it may import.
func module(
    _ floor: String,
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    link libraries: [String] = [],
    exclude: [String] = []
) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: "Sources/\(floor)/\(name)",
        exclude: exclude,
        swiftSettings: strict,
        linkerSettings: libraries.map {
            .linkedLibrary(archives.contains($0[...]) ? ":lib\($0).a" : $0)
        }
    )
}

/// A module's tests: `Tests/FLOOR/NAMETests`.
func tests(_ floor: String, _ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name)] + dependencies,
        path: "Tests/\(floor)/\(name)Tests",
        swiftSettings: strict
    )
}

/// A library that only tests use: `Tests/Support/NAME`.
func support(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: "Tests/Support/\(name)",
        swiftSettings: strict
    )
}

let package = Package(
    name: "placard",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // System: C libraries, each behind a header of ours.
        library("CCommonMark", apt: "libcmark-dev", brew: "cmark"),
        library("CLibYAML", apt: "libyaml-dev", brew: "libyaml"),
        library("CQREncode", apt: "libqrencode-dev", brew: "qrencode"),
        library("CXXHash", apt: "libxxhash-dev", brew: "xxhash"),
        library("CSHA256", apt: "libssl-dev", brew: "openssl@3"),
        library("CPlatform", apt: "libc6-dev"),

        // Vocabulary: values that everyone speaks.
        module("Vocabulary", "Diagnostics"),
        tests("Vocabulary", "Diagnostics"),
        module("Vocabulary", "CampaignModel", ["Diagnostics"]),
        tests("Vocabulary", "CampaignModel", ["Diagnostics"]),

        // Engines: each does one thing for a stage and imports no other engine.
        module(
            "Engines",
            "CommonMark",
            ["Diagnostics", "CampaignModel", "CCommonMark"],
            link: ["cmark"]
        ),
        tests("Engines", "CommonMark", ["Diagnostics"]),
        module("Engines", "Templates", ["Diagnostics", "CampaignModel"]),
        tests("Engines", "Templates", ["Diagnostics"]),
        module("Engines", "FileTree", ["CPlatform"]),
        tests("Engines", "FileTree"),
        module("Engines", "Digests", ["CampaignModel", "CXXHash", "CSHA256"], link: ["crypto"]),
        tests("Engines", "Digests", ["CampaignModel"]),
        module("Engines", "EndpointContracts", ["Diagnostics", "CampaignModel"]),
        tests("Engines", "EndpointContracts", ["Diagnostics", "CampaignModel"]),
        module("Engines", "YAML", ["Diagnostics", "CLibYAML"], link: ["yaml"]),
        tests("Engines", "YAML", ["Diagnostics"]),
        module("Engines", "Locales", ["CampaignModel"], exclude: ["generate-locale-tables.py"]),
        tests("Engines", "Locales", ["CampaignModel"]),
        module("Engines", "QRCodes", ["CQREncode"], link: ["qrencode"]),
        tests("Engines", "QRCodes", ["CQREncode"]),
        module("Engines", "ShareAddresses", ["CampaignModel"]),
        tests("Engines", "ShareAddresses", ["CampaignModel"]),

        // Stages: each turns one kind of value into the next and imports no other stage.
        module("Stages", "OutputWriting", ["Diagnostics", "CampaignModel", "FileTree", "Digests"]),
        tests(
            "Stages",
            "OutputWriting",
            ["Diagnostics", "CampaignModel", "FileTree", "Digests"]
        ),
        module("Stages", "HostFiles", ["Diagnostics", "CampaignModel"]),
        tests("Stages", "HostFiles", ["Diagnostics", "CampaignModel"]),
        module(
            "Stages",
            "PageRendering",
            [
                "Diagnostics", "CampaignModel", "Templates", "Locales", "ShareAddresses",
                "EndpointContracts", "QRCodes", "Digests",
            ]
        ),
        tests(
            "Stages",
            "PageRendering",
            [
                "Diagnostics", "CampaignModel", "Templates", "Locales", "EndpointContracts", "YAML",
            ]
        ),
        module(
            "Stages",
            "ContentReading",
            ["Diagnostics", "CampaignModel", "YAML", "CommonMark", "FileTree", "Digests"]
        ),
        tests("Stages", "ContentReading", ["Diagnostics", "CampaignModel", "FileTree"]),

        module(
            "Stages",
            "SiteResolving",
            [
                "Diagnostics", "CampaignModel", "ShareAddresses", "EndpointContracts", "Digests",
                "Locales",
            ]
        ),
        tests(
            "Stages",
            "SiteResolving",
            ["Diagnostics", "CampaignModel", "EndpointContracts"]
        ),
        module(
            "Stages",
            "ThemeReading",
            [
                "Diagnostics", "CampaignModel", "YAML", "Templates", "FileTree", "Digests",
                "Locales",
            ]
        ),
        tests(
            "Stages",
            "ThemeReading",
            ["Diagnostics", "CampaignModel", "Templates", "FileTree"]
        ),

        // Program: the commands and the only ordering of stages.
        .target(
            name: "PreviewServer",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Sources/Program/PreviewServer",
            swiftSettings: strict
        ),
        tests("Program", "PreviewServer"),
        .executableTarget(
            name: "placard",
            dependencies: [
                "Diagnostics", "CampaignModel", "ContentReading", "ThemeReading", "SiteResolving",
                "PageRendering", "HostFiles", "OutputWriting", "CommonMark", "YAML", "Templates",
                "FileTree", "Digests", "Locales", "ShareAddresses", "EndpointContracts", "QRCodes",
                "EmbeddedTheme", "PreviewServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Program/placard",
            swiftSettings: strict
        ),
        tests("Program", "placard", ["Diagnostics", "CampaignModel", "CommonMark"]),
        .target(
            name: "EmbeddedTheme",
            path: "Sources/Program/EmbeddedTheme",
            swiftSettings: strict,
            plugins: ["ThemeEmbedding"]
        ),
        tests("Program", "EmbeddedTheme"),
        .plugin(
            name: "ThemeEmbedding",
            capability: .buildTool(),
            dependencies: ["ThemeEmbedder"],
            path: "Sources/Program/ThemeEmbedding"
        ),
        .executableTarget(
            name: "ThemeEmbedder",
            path: "Sources/Program/ThemeEmbedder",
            swiftSettings: strict
        ),
        tests("Program", "ThemeEmbedder"),
        .testTarget(
            name: "JourneyTests",
            dependencies: [
                "placard", "HTMLForms", "LoopbackServer", "EndpointContracts", "CampaignModel",
                "Diagnostics", "Digests", "QRCodes",
            ],
            path: "Tests/Program/JourneyTests",
            swiftSettings: strict
        ),

        // Support: what stands in for browsers and services in tests.
        support("HTMLForms"),
        tests("Support", "HTMLForms"),
        support("LoopbackServer", ["HTMLForms", "EndpointContracts"]),
        tests(
            "Support",
            "LoopbackServer",
            ["HTMLForms", "EndpointContracts", "CampaignModel", "Diagnostics"]
        ),
    ]
)

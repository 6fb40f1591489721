import Diagnostics
import Foundation
import Testing

@testable import Templates

/// Mustache's own specification, each case once as a page and once as what the site settles.
@Suite struct SpecificationTests {
    @Test(
        .enabled(if: SpecificationCase.folder != nil, "shared/spec/mustache is not there"),
        arguments: SpecificationCase.all
    )
    func aPageRendersAsSpecified(_ example: SpecificationCase) throws {
        #expect(try example.rendered(asSite: false) == example.expected, "\(example.template)")
    }

    @Test(
        .enabled(if: SpecificationCase.folder != nil, "shared/spec/mustache is not there"),
        arguments: SpecificationCase.all
    )
    func aSiteIsWrittenOutAsSpecified(_ example: SpecificationCase) throws {
        #expect(try example.rendered(asSite: true) == example.expected, "\(example.template)")
    }

    @Test(.enabled(if: SpecificationCase.folder != nil, "shared/spec/mustache is not there"))
    func everyFileOfTheSpecificationIsRead() {
        #expect(Set(SpecificationCase.all.map(\.module)).count == 8)
        #expect(SpecificationCase.all.count > 150)
    }
}

struct SpecificationCase: Sendable, CustomTestStringConvertible {
    let module: String
    let name: String
    let input: JSONTree
    let template: String
    let partials: [String: String]
    let expected: String

    var testDescription: String { "\(module): \(name)" }

    func rendered(asSite: Bool) throws -> String {
        let root = InferredView(input, in: [template] + partials.values)
        let files =
            [file("main", template)] + partials.map { file("partials/\($0.key)", $0.value) }
            + absent(root).map { file("partials/\($0)", "") }
        let library = TemplateLibrary(files)
        let surroundings = Surroundings(
            constants: asSite ? [root.schema] : [],
            wordings: [],
            assets: []
        )
        var diagnostics = library.diagnostics
        let compiled = TemplateCompiler(library, in: surroundings).template(
            named: "main",
            medium,
            views: asSite ? [] : [root.schema],
            diagnostics: &diagnostics
        )
        try #require(!diagnostics.contains { $0.severity == .error }, "\(diagnostics)")
        let wording = Wording(language: "en", phrases: [:]) { _ in .other }
        let constants = SiteConstants(views: asSite ? [root] : [], wording: wording, assets: [:])
        let program = try #require(compiled).program(with: constants)
        var output: [UInt8] = []
        var renderer = Renderer()
        renderer.render(program, views: asSite ? [] : [root], into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func file(_ name: String, _ text: String) -> TemplateFile {
        TemplateFile(name: name, medium: medium, path: name, bytes: Array(text.utf8))
    }

    /// Some cases show brackets that are no HTML; where these stand nothing is escaped.
    private var medium: Medium {
        let texts = ([template] + partials.values).joined()
        let isMarkup = texts.replacing(#/\{\{[^}]*\}\}/#, with: "").contains("<")
        return isMarkup ? .text : .html
    }

    /// A partial that the case lacks is an empty one: the specification renders nothing for it.
    private func absent(_ root: InferredView) -> [String] {
        let named = ([template] + partials.values).flatMap { text in
            text.matches(of: #/\{\{\s*>\s*([^*}\s]+)/#).map { String($0.output.1) }
        }
        return (named + root.members).filter { partials[$0] == nil }
    }

    static let folder: URL? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let places = [
            root.appending(path: "../shared"),
            ProcessInfo.processInfo.environment["PLACARD_SHARED"].map { URL(filePath: $0) },
        ]
        return places.compactMap { $0?.standardized.appending(path: "spec/mustache") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    static let all: [SpecificationCase] = {
        struct Module: Decodable {
            struct Case: Decodable {
                let name: String
                let data: JSONTree
                let template: String
                let partials: [String: String]?
                let expected: String
            }
            let tests: [Case]
        }
        guard let folder,
            let files = try? FileManager.default.contentsOfDirectory(
                at: folder,
                includingPropertiesForKeys: nil
            )
        else { return [] }
        return files.sorted { $0.path < $1.path }.flatMap { file -> [SpecificationCase] in
            guard let bytes = try? Data(contentsOf: file),
                let module = try? JSONDecoder().decode(Module.self, from: bytes)
            else { return [] }
            return module.tests.map {
                SpecificationCase(
                    module: file.deletingPathExtension().lastPathComponent,
                    name: $0.name,
                    input: $0.data,
                    template: $0.template,
                    partials: $0.partials ?? [:],
                    expected: $0.expected
                )
            }
        }
    }()
}

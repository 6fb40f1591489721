import Foundation

/// The conformance files beside the repository.
enum SharedSpec {
    static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["PLACARD_SHARED"] {
            return URL(fileURLWithPath: path).appendingPathComponent("spec")
        }
        var repository = URL(fileURLWithPath: #filePath)
        for _ in 1...4 { repository.deleteLastPathComponent() }
        return repository.appendingPathComponent("../shared/spec").standardized
    }

    static func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
        try JSONDecoder().decode(
            type,
            from: Data(contentsOf: folder.appendingPathComponent(name))
        )
    }
}

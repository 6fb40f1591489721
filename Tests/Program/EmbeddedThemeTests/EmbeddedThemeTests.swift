import EmbeddedTheme
import Foundation
import Testing

@Suite struct EmbeddedThemeTests {
    @Test func theProgramHoldsEveryFileOfTheDefaultThemeAndNothingElse() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../themes/default").standardized
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { path in
                var isFolder: ObjCBool = false
                let whole = folder.appending(path: path).path
                return FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder)
                    && !isFolder.boolValue
                    && !path.split(separator: "/").contains { $0.hasPrefix(".") }
                    && !path.hasSuffix("~")
            }
        #expect(EmbeddedTheme.files.map(\.path) == paths.sorted())
        for file in EmbeddedTheme.files {
            let bytes = try Data(contentsOf: folder.appending(path: file.path))
            #expect(file.bytes == [UInt8](bytes), "\(file.path)")
        }
    }
}

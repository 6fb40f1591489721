@testable import PageRendering

extension MarkupWriter {
    /// What was written, for comparing.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What a fragment writes.
    static func text(_ write: (inout MarkupWriter) -> Void) -> String {
        var writer = MarkupWriter()
        write(&writer)
        return writer.text
    }
}

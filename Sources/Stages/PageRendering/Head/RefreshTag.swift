/// The element that takes a browser from an old address to the new one.
///
/// The address may hold a comma or semicolon, which are part of it after `url=` (HTML, section 4.2.5.3,
/// "shared declarative refresh steps").
struct RefreshTag: Sendable, Equatable {
    /// Where the page has moved.
    var destination: String

    func write(to writer: inout MarkupWriter) {
        writer.markup("<meta http-equiv=\"refresh\" content=\"0; url=")
        writer.line(destination)
        writer.markup("\">")
    }
}

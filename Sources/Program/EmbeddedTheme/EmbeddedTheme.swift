/// The default theme as it was when the program was built, so that a site needs no theme of its own.
///
/// The files themselves are in a source that the plugin ThemeEmbedding makes from `themes/default`.
public enum EmbeddedTheme {
    /// The theme's name, under which a site's own theme of that name wins over it.
    public static let name = "default"

    /// Every file of the theme, sorted by path.
    public static var files: [EmbeddedFile] { contents }
}

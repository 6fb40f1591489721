import PageRendering
import ThemeReading

/// What `placard theme check` says beside the mistakes.
struct ThemeReview {
    /// The theme.
    let theme: Theme

    /// A line for each finding; one that says so where there is none.
    var lines: [String] {
        let found = changedOriginals + unused
        return found.isEmpty ? ["Nothing to say about theme '\(theme.chain.first ?? "")'."] : found
    }

    private var changedOriginals: [String] {
        (theme.layers.first ?? []).compactMap { file in
            guard let mark = ThemeCopyMark.mark(of: file) else { return nil }
            guard
                let original = theme.versions(of: file.path)
                    .first(where: { $0.theme == mark.theme && $0.shownPath != file.shownPath })
            else { return "\(file.shownPath): its original in '\(mark.theme)' is gone" }
            guard ThemeCopyMark.digest(of: original) != mark.digest else { return nil }
            return "\(file.shownPath): \(original.shownPath) has changed since it was copied"
        }
    }

    private var unused: [String] {
        let ofProgram = Set(ProgramWord.allCases.map(\.rawValue))
        return theme.unusedFiles.map { "\($0.shownPath): nothing uses it" }
            + theme.unusedStrings(besides: ofProgram).map { "string '\($0)': no template uses it" }
    }
}

extension Theme {
    /// The words for a name that no file has.
    func unknown(_ name: String) -> String {
        "No theme of the site has a file '\(name)'."
            + (nearestPath(to: name).map { " Is '\($0)' meant?" } ?? "")
    }
}

import CommonMark
import ContentReading
import Diagnostics
import EndpointContracts
import HostFiles
import OutputWriting
import SiteResolving
import Templates
import ThemeReading
import YAML

/// Every kind of diagnostic that Placard gives.
enum DiagnosticCatalogue {
    /// The kinds of all modules, sorted by name.
    static let kinds: [DiagnosticKind] = [
        YAMLDiagnostics.kinds, CommonMarkDiagnostics.kinds, TemplateDiagnostics.kinds,
        EndpointDiagnostics.kinds, ContentDiagnostics.kinds, BodyDiagnostics.kinds,
        ThemeDiagnostics.kinds, SiteDiagnostics.kinds, HostDiagnostics.kinds,
        OutputDiagnostics.kinds, ProgramDiagnostics.kinds,
    ].flatMap(\.self).sorted { $0.name < $1.name }

    /// The kind of a name.
    static func kind(named name: String) -> DiagnosticKind? {
        kinds.first { $0.name == name }
    }
}

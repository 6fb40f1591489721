import ArgumentParser
import CampaignModel
import ContentReading
import Diagnostics

/// The command `placard config`.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Prints the settings in force, each with where it comes from."
    )

    @OptionGroup var site: SiteOptions

    @Argument(help: "A key such as share.channels; without one, all.")
    var key: String?

    func run() async throws {
        let session = Session.current
        var request = try session.request(site)
        request.pullRequest = nil
        try await session.run {
            let loaded = try await LoadedSite.load(request, jobs: 1)
            let all = loaded.reading?.settingsInForce() ?? []
            let shown = key.map { key in all.filter { $0.isWithin(key) } } ?? all
            if let key, shown.isEmpty, !all.isEmpty {
                let nearest = NearestName.nearest(to: key, among: all.map(\.key))
                throw UsageMistake(
                    "There is no setting '\(key)'." + (nearest.map { " Is '\($0)' meant?" } ?? "")
                )
            }
            let width = shown.map(\.key.count).max() ?? 0
            for setting in shown {
                let key = setting.key + String(repeating: " ", count: width - setting.key.count)
                session.terminal.output(
                    "\(key)  \(setting.value)  # \(Self.text(setting.origin))\n"
                )
            }
            let errors = (loaded.reading?.diagnostics ?? loaded.diagnostics)
                .filter { $0.severity == .error }
            session.print(errors.sorted(), in: loaded.folder)
            return errors.isEmpty ? .done : .mistakes
        }
    }

    private static func text(_ origin: SettingOrigin) -> String {
        switch origin {
        case .placard: "default"
        case .theme(let location): location.pathAndLine
        case .site(let location): location.pathAndLine
        case .environment(let name, let location): "\(location.pathAndLine), environment \(name)"
        case .option(let name): name
        }
    }
}

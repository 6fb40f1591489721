public import CampaignModel
public import Diagnostics

/// The presets of a site: Placard's own and those of its `presets:`.
public struct PresetCatalogue: Sendable {
    /// What is wrong with the site's presets.
    public let diagnostics: [Diagnostic]
    private let presets: [String: Preset]
    private let names: [String]

    /// Creates the catalogue of a site and judges each of its presets.
    ///
    /// - Parameter sitePresets: The presets of `site.yaml`, in their order.
    public init(sitePresets: [Preset] = []) {
        var presets: [String: Preset] = [:]
        var names: [String] = []
        var diagnostics: [Diagnostic] = []
        for preset in BuiltInPresets.all {
            presets[preset.name] = preset
            names.append(preset.name)
        }
        var own: [Preset] = []
        for preset in sitePresets {
            if let earlier = presets[preset.name] {
                if let location = preset.location {
                    diagnostics.append(
                        EndpointDiagnostics.presetNameTaken(
                            preset.name,
                            isBuiltIn: earlier.location == nil,
                            at: location
                        )
                    )
                }
                continue
            }
            presets[preset.name] = preset
            names.append(preset.name)
            own.append(preset)
        }
        self.presets = presets
        self.names = names
        for preset in own {
            if case .failure(let problem) = Self.lineage(of: preset.name, in: presets) {
                diagnostics += problem.diagnostic(known: names, presets: presets, for: preset)
            }
            diagnostics += PresetChecks.placeholders(of: preset)
        }
        self.diagnostics = diagnostics
    }

    /// An endpoint with all keys decided, and what is wrong with it; `nil` where its preset or a
    /// preset that this one extends does not exist.
    ///
    /// - Parameter settings: An entry of `endpoints:`.
    /// - Returns: The endpoint and its mistakes. Those of the site's presets are in `diagnostics`.
    public func endpoint(
        _ settings: EndpointSettings
    ) -> (endpoint: ResolvedEndpoint?, diagnostics: [Diagnostic]) {
        let name = settings.preset.value
        guard presets[name] != nil else {
            let place = SourceLocation(path: settings.location.path, range: settings.preset.range)
            let problem = EndpointDiagnostics.unknownPreset(name, known: names, at: place)
            return (nil, [problem])
        }
        guard case .success(let lineage) = Self.lineage(of: name, in: presets) else {
            return (nil, [])
        }
        var keys = settings.keys
        keys.location = keys.location ?? settings.location
        for preset in lineage { keys = keys.over(preset) }
        keys.name = settings.name
        keys.extends = name
        let destination: ResolvedEndpoint.Destination =
            switch (keys.redirect.form, keys.url) {
            case (.action, nil): .nextPage
            case (_, let url?): .address(url)
            case (_, nil): .nowhere
            }
        let endpoint = ResolvedEndpoint(
            name: settings.name,
            presets: lineage.map(\.name),
            keys: keys,
            destination: destination,
            confirm: settings.confirm,
            page: settings.page,
            id: settings.id,
            keyOrigins: Self.origins(of: settings, lineage: lineage),
            location: settings.location
        )
        return (endpoint, PresetChecks.problems(of: endpoint, settings: settings))
    }

    /// Where previews post when the site has no endpoint at all: Placard's preset `sink`.
    ///
    /// - Parameter location: Where an endpoint would be written.
    /// - Returns: The endpoint, which names no address.
    public func sink(at location: SourceLocation) -> ResolvedEndpoint? {
        let preset = Located("sink", at: SourceRange(at: .start))
        return endpoint(EndpointSettings("sink", preset: preset, location: location)).endpoint
    }

    private static func origins(
        of settings: EndpointSettings,
        lineage: [Preset]
    ) -> [ResolvedEndpoint.KeyOrigin] {
        var origins: [String: ResolvedEndpoint.KeyOrigin] = [:]
        for key in settings.keys.setKeys {
            let place = settings.keys.location(of: key) ?? settings.location
            origins[key] = ResolvedEndpoint.KeyOrigin(key: key, preset: nil, location: place)
        }
        for preset in lineage {
            for key in preset.setKeys where origins[key] == nil {
                origins[key] = ResolvedEndpoint.KeyOrigin(
                    key: key,
                    preset: preset.name,
                    location: preset.location(of: key)
                )
            }
        }
        return origins.values.sorted { $0.key < $1.key }
    }

    /// Why a preset has no keys.
    private enum Broken: Error {
        case unknown(String, in: String)
        case circle([String])

        func diagnostic(
            known: [String],
            presets: [String: Preset],
            for preset: Preset
        ) -> [Diagnostic] {
            switch self {
            case .unknown(let name, let holder):
                // Told once, at the preset that names it.
                guard holder == preset.name, let place = preset.location(of: "extends") else {
                    return []
                }
                return [EndpointDiagnostics.unknownPreset(name, known: known, at: place)]
            case .circle(let names):
                // Told once, at the first of the circle in the file's order.
                guard names.dropLast().allSatisfy({ isBefore(preset, presets[$0]) }),
                    names.first == preset.name, let place = preset.location(of: "extends")
                else { return [] }
                return [EndpointDiagnostics.presetCircle(names, at: place)]
            }
        }

        private func isBefore(_ preset: Preset, _ other: Preset?) -> Bool {
            guard let other, other.name != preset.name else { return true }
            let start = preset.location?.range?.start ?? .start
            return start <= other.location?.range?.start ?? .start
        }
    }

    /// The preset and those that it extends, the nearest first.
    private static func lineage(
        of name: String,
        in presets: [String: Preset]
    ) -> Result<[Preset], Broken> {
        var lineage: [Preset] = []
        var places: [String: Int] = [:]
        var next: String? = name
        var holder = name
        while let current = next {
            if let start = places[current] {
                return .failure(.circle(lineage[start...].map(\.name) + [current]))
            }
            guard let preset = presets[current] else {
                return .failure(.unknown(current, in: holder))
            }
            places[current] = lineage.count
            lineage.append(preset)
            holder = current
            next = preset.extends
        }
        return .success(lineage)
    }
}

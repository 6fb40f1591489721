extension HostPlan: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        hosting.write(into: &fields)
        settingsPath.write(into: &fields)
        redirects.write(into: &fields)
        removed.write(into: &fields)
        notFoundPages.write(into: &fields)
        headers.write(into: &fields)
        policy.write(into: &fields)
        isHiddenFromSearch.write(into: &fields)
    }
}

extension HostPlan.NotFoundPage: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        root.write(into: &fields)
        page.write(into: &fields)
    }
}

extension OutputCategory: Digestible {}

extension ContentSecurityPolicy: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        scripts.write(into: &fields)
        images.write(into: &fields)
        connections.write(into: &fields)
        frames.write(into: &fields)
        forms.write(into: &fields)
        hasFonts.write(into: &fields)
    }
}

extension ContentSecurityPolicy.FormTargets: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .none: fields.append(0)
        case .origins(let origins):
            fields.append(1)
            origins.write(into: &fields)
        }
    }
}

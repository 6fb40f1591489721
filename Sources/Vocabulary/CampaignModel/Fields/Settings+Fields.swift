import Diagnostics

extension BaseURL: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        origin.write(into: &fields)
        path.write(into: &fields)
    }
}

extension CountsSettings: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        file.write(into: &fields)
        showFrom.write(into: &fields)
        live.write(into: &fields)
    }
}

extension EnvironmentSettings: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        isNoindex.write(into: &fields)
        hasBanner.write(into: &fields)
        showsDrafts.write(into: &fields)
        showsScheduled.write(into: &fields)
        endpoint.write(into: &fields)
    }
}

extension HeaderRule: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        pattern.write(into: &fields)
        headers.write(into: &fields)
    }
}

extension HeaderRule.Header: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        value.write(into: &fields)
    }
}

extension Hosting: Digestible {}

extension MenuEntry: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        text.write(into: &fields)
        to.write(into: &fields)
        languages.write(into: &fields)
    }
}

extension Organisation: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        about.write(into: &fields)
        address.write(into: &fields)
        contact.write(into: &fields)
        privacyURL.write(into: &fields)
        accountURL.write(into: &fields)
    }
}

extension RedirectSettings: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        from.write(into: &fields)
        to.write(into: &fields)
        status.write(into: &fields)
    }
}

extension SecurityAdditions: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        script.write(into: &fields)
        connect.write(into: &fields)
        frame.write(into: &fields)
        image.write(into: &fields)
    }
}

extension SettingInForce: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        key.write(into: &fields)
        value.write(into: &fields)
        origin.write(into: &fields)
    }
}

extension SettingOrigin: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .placard: fields.append(0)
        case .theme(let theme):
            fields.append(1)
            theme.write(into: &fields)
        case .site(let site):
            fields.append(2)
            site.write(into: &fields)
        case .environment(let part0, let part1):
            fields.append(3)
            part0.write(into: &fields)
            part1.write(into: &fields)
        case .option(let option):
            fields.append(4)
            option.write(into: &fields)
        }
    }
}

extension SiteSettings: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
        title.write(into: &fields)
        baseURL.write(into: &fields)
        languages.write(into: &fields)
        tones.write(into: &fields)
        timeZone.write(into: &fields)
        theme.write(into: &fields)
        organisation.write(into: &fields)
        endpoints.write(into: &fields)
        presets.write(into: &fields)
        environments.write(into: &fields)
        environment.write(into: &fields)
        signForm.write(into: &fields)
        donate.write(into: &fields)
        channels.write(into: &fields)
        tracking.write(into: &fields)
        counts.write(into: &fields)
        menu.write(into: &fields)
        footer.write(into: &fields)
        topics.write(into: &fields)
        redirects.write(into: &fields)
        headers.write(into: &fields)
        security.write(into: &fields)
        hosting.write(into: &fields)
        extra.write(into: &fields)
    }
}

extension ThemeChoice: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        settings.write(into: &fields)
    }
}

extension ThemeChoice.Setting: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        key.write(into: &fields)
        text.write(into: &fields)
    }
}

extension Tone: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        language.write(into: &fields)
        name.write(into: &fields)
    }
}

extension TopicSettings: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        key.write(into: &fields)
        title.write(into: &fields)
    }
}

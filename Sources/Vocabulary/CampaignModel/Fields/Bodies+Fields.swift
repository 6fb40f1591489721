extension Body.Action: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        deed.write(into: &fields)
        isButton.write(into: &fields)
        label.write(into: &fields)
        placesAmount.write(into: &fields)
    }
}

extension Body.Action.Deed: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .sign: fields.append(0)
        case .donate(let hundredths):
            fields.append(1)
            hundredths.write(into: &fields)
        case .share(let channel):
            fields.append(2)
            channel.write(into: &fields)
        }
    }
}

extension Body.SourceReference: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        entry.write(into: &fields)
        ordinal.write(into: &fields)
    }
}

extension Body.Heading: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        level.write(into: &fields)
        anchor.write(into: &fields)
        label.lowerBound.write(into: &fields)
        label.upperBound.write(into: &fields)
        range.write(into: &fields)
    }
}

extension Body.Hole: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        offset.write(into: &fields)
        kind.write(into: &fields)
        closing.write(into: &fields)
        range.write(into: &fields)
    }
}

extension Body.Hole.Kind: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .action(let action):
            fields.append(0)
            action.write(into: &fields)
        case .amount: fields.append(1)
        case .link(let link):
            fields.append(2)
            link.write(into: &fields)
        case .source(let source):
            fields.append(3)
            source.write(into: &fields)
        case .end: fields.append(4)
        case .picture(let picture):
            fields.append(5)
            picture.write(into: &fields)
        case .video(let video):
            fields.append(6)
            video.write(into: &fields)
        }
    }
}

extension Body.Link: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        target.write(into: &fields)
        fragment.write(into: &fields)
        title.write(into: &fields)
        range.write(into: &fields)
    }
}

extension Body.Link.Target: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .source(let path):
            fields.append(0)
            path.write(into: &fields)
        case .file(let path):
            fields.append(1)
            path.write(into: &fields)
        case .address(let path):
            fields.append(2)
            path.write(into: &fields)
        case .here: fields.append(3)
        case .outside(let address):
            fields.append(4)
            address.write(into: &fields)
        }
    }
}

extension Body.Picture: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
        alternative.write(into: &fields)
        title.write(into: &fields)
        place.write(into: &fields)
        range.write(into: &fields)
    }
}

extension Body.Picture.Place: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .figure: fields.append(0)
        case .text: fields.append(1)
        case .video: fields.append(2)
        }
    }
}

extension Body.Video: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        host.write(into: &fields)
        id.write(into: &fields)
        start.write(into: &fields)
        address.write(into: &fields)
        label.write(into: &fields)
        still.write(into: &fields)
        range.write(into: &fields)
    }
}

extension Body.Video.Host: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .youTube: fields.append(0)
        case .vimeo(let key):
            fields.append(1)
            key.write(into: &fields)
        case .peerTube(let host):
            fields.append(2)
            host.write(into: &fields)
        }
    }
}

extension Body: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        fields.append(bytes)
        holes.write(into: &fields)
        firstParagraph.write(into: &fields)
        headings.write(into: &fields)
        links.write(into: &fields)
        pictures.write(into: &fields)
        videos.write(into: &fields)
    }
}

extension BodyAnswers: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        links.write(into: &fields)
        pictures.write(into: &fields)
    }
}

extension BodyAnswers.Link: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .address(let part0, let language):
            fields.append(0)
            part0.write(into: &fields)
            language.write(into: &fields)
        case .none: fields.append(1)
        }
    }
}

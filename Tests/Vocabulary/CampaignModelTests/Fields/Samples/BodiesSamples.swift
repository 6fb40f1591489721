import CampaignModel
import Diagnostics

extension Body.Action: Sampled {
    static var samples: [Self] {
        changed(
            Body.Action(
                deed: sample(),
                isButton: sample(),
                label: sample(),
                placesAmount: sample()
            ),
            \.deed,
            \.isButton,
            \.label,
            \.placesAmount
        )
    }
}

extension Body.Action.Deed: Sampled {
    static var samples: [Self] {
        [
            .sign, .donate(hundredths: sample()), .donate(hundredths: otherSample()),
            .share(channel: sample()), .share(channel: otherSample()),
        ]
    }
}

extension Body.SourceReference: Sampled {
    static var samples: [Self] {
        changed(Body.SourceReference(entry: sample(), ordinal: sample()), \.entry, \.ordinal)
    }
}

extension Body.Heading: Sampled {
    static var samples: [Self] {
        changed(
            Body.Heading(level: sample(), anchor: sample(), label: sample(), range: sample()),
            \.level,
            \.anchor,
            \.label,
            \.range
        )
    }
}

extension Body.Hole: Sampled {
    static var samples: [Self] {
        changed(
            Body.Hole(offset: sample(), kind: sample(), closing: sample(), range: sample()),
            \.offset,
            \.kind,
            \.closing,
            \.range
        )
    }
}

extension Body.Hole.Kind: Sampled {
    static var samples: [Self] {
        [
            .action(sample()), .action(otherSample()), .amount, .link(sample()),
            .link(otherSample()),
            .source(sample()), .source(otherSample()), .end, .picture(sample()),
            .picture(otherSample()),
            .video(sample()), .video(otherSample()),
        ]
    }
}

extension Body.Link: Sampled {
    static var samples: [Self] {
        changed(
            Body.Link(target: sample(), range: sample()),
            \.target,
            \.fragment,
            \.title,
            \.range
        )
    }
}

extension Body.Link.Target: Sampled {
    static var samples: [Self] {
        [
            .source(path: sample()), .source(path: otherSample()), .file(path: sample()),
            .file(path: otherSample()), .address(path: sample()), .address(path: otherSample()),
            .here,
            .outside(address: sample()), .outside(address: otherSample()),
        ]
    }
}

extension Body.Picture: Sampled {
    static var samples: [Self] {
        changed(
            Body.Picture(path: sample(), alternative: sample(), place: sample(), range: sample()),
            \.path,
            \.alternative,
            \.title,
            \.place,
            \.range
        )
    }
}

extension Body.Picture.Place: Sampled {
    static var samples: [Self] {
        [.figure, .text, .video]
    }
}

extension Body.Video: Sampled {
    static var samples: [Self] {
        changed(
            Body.Video(
                host: sample(),
                id: sample(),
                address: sample(),
                label: sample(),
                range: sample()
            ),
            \.host,
            \.id,
            \.start,
            \.address,
            \.label,
            \.still,
            \.range
        )
    }
}

extension Body.Video.Host: Sampled {
    static var samples: [Self] {
        [
            .youTube, .vimeo(key: sample()), .vimeo(key: otherSample()), .peerTube(host: sample()),
            .peerTube(host: otherSample()),
        ]
    }
}

extension Body: Sampled {
    static var samples: [Self] {
        changed(
            Body(),
            \.bytes,
            \.holes,
            \.firstParagraph,
            \.headings,
            \.links,
            \.pictures,
            \.videos
        )
    }
}

extension BodyAnswers: Sampled {
    static var samples: [Self] {
        changed(BodyAnswers(), \.links, \.pictures)
    }
}

extension BodyAnswers.Link: Sampled {
    static var samples: [Self] {
        [
            .address(sample(), language: sample()), .address(otherSample(), language: sample()),
            .address(sample(), language: otherSample()), .none,
        ]
    }
}

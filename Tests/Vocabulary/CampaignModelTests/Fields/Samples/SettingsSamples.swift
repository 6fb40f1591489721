import CampaignModel
import Diagnostics

extension HostPlan: Sampled {
    static var samples: [Self] {
        changed(
            HostPlan(hosting: sample()),
            \.hosting,
            \.settingsPath,
            \.redirects,
            \.removed,
            \.notFoundPages,
            \.headers,
            \.policy,
            \.isHiddenFromSearch
        )
    }
}

extension HostPlan.NotFoundPage: Sampled {
    static var samples: [Self] {
        changed(HostPlan.NotFoundPage(root: sample(), page: sample()), \.root, \.page)
    }
}

extension OutputCategory: Sampled {
    static var samples: [Self] { allCases }
}

extension ContentSecurityPolicy: Sampled {
    static var samples: [Self] {
        changed(
            ContentSecurityPolicy(),
            \.scripts,
            \.images,
            \.connections,
            \.frames,
            \.forms,
            \.hasFonts
        )
    }
}

extension ContentSecurityPolicy.FormTargets: Sampled {
    static var samples: [Self] {
        [.none, .origins(sample()), .origins(otherSample())]
    }
}

extension CountsSettings: Sampled {
    static var samples: [Self] {
        changed(CountsSettings(), \.file, \.showFrom, \.live)
    }
}

extension EnvironmentSettings: Sampled {
    static var samples: [Self] {
        changed(
            EnvironmentSettings(name: sample()),
            \.name,
            \.isNoindex,
            \.hasBanner,
            \.showsDrafts,
            \.showsScheduled,
            \.endpoint
        )
    }
}

extension HeaderRule: Sampled {
    static var samples: [Self] {
        changed(HeaderRule(pattern: sample(), headers: sample()), \.pattern, \.headers)
    }
}

extension HeaderRule.Header: Sampled {
    static var samples: [Self] {
        changed(HeaderRule.Header(name: sample(), value: sample()), \.name, \.value)
    }
}

extension Hosting: Sampled {
    static var samples: [Self] { allCases }
}

extension MenuEntry: Sampled {
    static var samples: [Self] {
        changed(MenuEntry(text: sample(), to: sample()), \.text, \.to, \.languages)
    }
}

extension Organisation: Sampled {
    static var samples: [Self] {
        changed(
            Organisation(name: sample()),
            \.name,
            \.about,
            \.address,
            \.contact,
            \.privacyURL,
            \.accountURL
        )
    }
}

extension RedirectSettings: Sampled {
    static var samples: [Self] {
        changed(RedirectSettings(from: sample(), to: sample()), \.from, \.to, \.status)
    }
}

extension SecurityAdditions: Sampled {
    static var samples: [Self] {
        changed(SecurityAdditions(), \.script, \.connect, \.frame, \.image)
    }
}

extension SettingInForce: Sampled {
    static var samples: [Self] {
        changed(
            SettingInForce(key: sample(), value: sample(), origin: sample()),
            \.key,
            \.value,
            \.origin
        )
    }
}

extension SettingOrigin: Sampled {
    static var samples: [Self] {
        [
            .placard, .theme(sample()), .theme(otherSample()), .site(sample()),
            .site(otherSample()),
            .environment(sample(), sample()), .environment(otherSample(), sample()),
            .environment(sample(), otherSample()), .option(sample()), .option(otherSample()),
        ]
    }
}

extension SiteSettings: Sampled {
    static var samples: [Self] {
        changed(
            SiteSettings(
                title: sample(),
                baseURL: sample(),
                languages: sample(),
                organisation: sample(),
                environment: sample()
            ),
            \.path,
            \.title,
            \.baseURL,
            \.languages,
            \.tones,
            \.timeZone,
            \.theme,
            \.organisation,
            \.endpoints,
            \.presets,
            \.environments,
            \.environment,
            \.signForm,
            \.donate,
            \.channels,
            \.tracking,
            \.counts,
            \.menu,
            \.footer,
            \.topics,
            \.redirects,
            \.headers,
            \.security,
            \.hosting,
            \.extra
        )
    }
}

extension ThemeChoice: Sampled {
    static var samples: [Self] {
        changed(ThemeChoice(), \.name, \.settings)
    }
}

extension ThemeChoice.Setting: Sampled {
    static var samples: [Self] {
        changed(ThemeChoice.Setting(key: sample(), text: sample()), \.key, \.text)
    }
}

extension Tone: Sampled {
    static var samples: [Self] {
        changed(Tone(language: sample(), name: sample()), \.language, \.name)
    }
}

extension TopicSettings: Sampled {
    static var samples: [Self] {
        changed(TopicSettings(key: sample(), title: sample()), \.key, \.title)
    }
}

import CampaignModel

extension Preset {
    /// The paths of the keys that this preset itself sets, for telling where each came from.
    var setKeys: [String] {
        var keys: [String] = []
        func note(_ key: String, _ isSet: Bool) {
            if isSet { keys.append(key) }
        }
        note("kind", kind != nil)
        note("url", url != nil)
        note("encoding", encoding != nil)
        note("values.country", country != nil)
        note("honeypot", honeypot != nil)
        note("redirect.field", redirect.field != nil)
        note("redirect.as", redirect.form != nil)
        note("error_redirect.field", errorRedirect != nil)
        note("consent.answer", consent.answer != nil)
        note("consent.text", consent.text != nil)
        note("consent.version", consent.version != nil)
        note("consent.accept", consent.accept != nil)
        note("consent.decline", consent.decline != nil)
        note("consent.effect", consent.effect != nil)
        note("tracking.identity", tracking.identity != nil)
        note("json.accept", json.accept != nil)
        note("json.ok.status", json.okStatus != nil)
        note("json.errors.path", json.errorPath != nil)
        note("json.errors.shape", json.errorShape != nil)
        note("origins.form", origins.form != nil)
        note("origins.connect", origins.connect != nil)
        keys += fields.map { "fields.\($0.field)" }
        keys += hidden.map { "hidden.\($0.name)" }
        keys += tracking.mappings.map { "tracking.\($0.parameter)" }
        return keys
    }
}

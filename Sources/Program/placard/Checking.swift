import CampaignModel
import Diagnostics
import EndpointContracts
import HostFiles
import SiteResolving
import ThemeReading

/// `placard check`: everything that a build checks, and what is no mistake but deserves a look.
struct Checking {
    /// Which site, and how it is looked at.
    let request: SiteRequest
    /// How many threads read.
    let jobs: Int

    /// Checks the site; nothing is written.
    ///
    /// - Returns: What was found, sorted, and the folders that it was found in.
    /// - Throws: A failure of the machine, or wrong usage.
    func run() async throws -> (diagnostics: [Diagnostic], loaded: LoadedSite) {
        let loaded = try await LoadedSite.load(request, jobs: jobs, readsTheme: true)
        var found = loaded.diagnostics
        guard let resolution = loaded.resolution, let content = loaded.folder.content else {
            return (Array(Set(found)).sorted(), loaded)
        }
        let site = resolution.site
        let texts = TextSource(content: content, bodies: resolution.bodies, site: resolution.site)
        var outcome = try await BodiesPass(texts: texts, site: site, jobs: jobs).run()
        let renderable = try await RenderableSite.site(of: loaded, jobs: jobs, diagnostics: &found)
        if let renderable {
            let plan = HostPlan(of: site, source: renderable.source, frames: outcome.frames)
            found += HostFiles().files(for: plan).diagnostics
            found += renderable.theme.translationMistakes(for: site.settings)
            let renderers = MailRenderers(
                of: resolution,
                theme: renderable.theme,
                diagnostics: &found
            )
            let mails = try await MailCheck(texts: texts, renderers: renderers, jobs: jobs).run()
            outcome.merge(mails.texts)
            found += mails.sizes
        }
        found += outcome.mistakes(toldBy: resolution.bodies)
        found += try await TranslationsPass(content: content, site: site, jobs: jobs).run()
        found += SiteResolver.translationMistakes(in: site)
        found += CountryChecks(site: site).diagnostics
        found += site.forms.flatMap { form in
            ContractMaker(
                endpoint: form.endpoint,
                form: form.form,
                tracking: site.settings.tracking
            ).advice
        }
        let lowered = SiteResolver.lowered(found, leavingOut: site.leftOut)
        return (Array(Set(lowered)).sorted(), loaded)
    }
}

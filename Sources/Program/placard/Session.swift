import ArgumentParser
import CampaignModel
import Diagnostics
import FileTree
import FoundationEssentials
import OutputWriting

/// One run of the program: its environment, where its words go, and what failures mean to the shell.
struct Session: Sendable {
    /// What the process's environment says.
    let environment: ProcessEnvironment
    /// Where words go.
    let terminal: Terminal

    /// A run of this process.
    static var current: Session {
        let environment = ProcessEnvironment.current
        return Session(
            environment: environment,
            terminal: .standard(environment: environment.variables)
        )
    }

    /// How many processors the machine has.
    static var processorCount: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// Which site is meant, and how it is looked at.
    func request(_ options: SiteOptions, standard: String = "production") throws -> SiteRequest {
        // `-C DIR` runs as if started there: every path of the command line starts in it.
        if let directory = options.directory,
            !FileManager.default.changeCurrentDirectoryPath(directory)
        {
            throw ValidationError("-C: '\(directory)' is no folder that can be entered.")
        }
        let now = Instant(secondsSince1970: Int(Date().timeIntervalSince1970))
        do {
            return try SiteRequest(
                options,
                environment: environment,
                standard: standard,
                clock: now
            )
        } catch {
            throw ValidationError(error.description)
        }
    }

    /// Runs a command; failures of the machine become words and an exit status.
    ///
    /// - Parameter body: The command, which gives its own status.
    /// - Throws: The status, where it is not `done`.
    func run(_ body: () async throws -> ExitStatus) async throws {
        let status: ExitStatus
        do {
            status = try await body()
        } catch let mistake as UsageMistake {
            throw ValidationError(mistake.description)
        } catch let mistake as SiteFolderMistake {
            print([mistake.diagnostic], in: nil)
            terminal.errors("\n1 error. Nothing was written; every file is as it was.\n")
            status = .mistakes
        } catch let failure as FileFailure {
            terminal.errors("placard: \(failure.description). Nothing was written.\n")
            status = .machine
        } catch let failure as ManifestFailure {
            terminal.errors("placard: \(failure.description)\n")
            status = .machine
        } catch let failure as OutputFailure {
            terminal.errors("placard: \(Self.words(for: failure))\n")
            status = Self.status(of: failure)
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// Prints what was found, sorted, with the lines that it is about.
    func print(_ diagnostics: [Diagnostic], in folder: SiteFolder?) {
        let printer = DiagnosticPrinter(folder: folder, hasColour: terminal.hasColour)
        terminal.errors(printer.text(of: diagnostics))
    }

    private static func words(for failure: OutputFailure) -> String {
        let state =
            failure.isHalfDone
            ? "Some files are new and others old, each of them whole; the next build completes the rest."
            : "The output folder is as it was."
        switch failure.cause {
        case .machine(let cause): return "\(cause.description). \(state)"
        case .writtenTwice(let path):
            return "A fault of Placard: '\(path)' was written twice. \(state)"
        }
    }

    private static func status(of failure: OutputFailure) -> ExitStatus {
        switch failure.cause {
        case .machine: .machine
        case .writtenTwice: .fault
        }
    }
}

import FoundationEssentials

/// What the program takes from the environment of its process, and nothing else of it.
struct ProcessEnvironment: Sendable {
    /// The variables.
    let variables: [String: String]
    /// The folder in which the process runs.
    let folder: String

    /// Variables that stand for options.
    static let known = [
        "PLACARD_ENVIRONMENT", "PLACARD_BASE_URL", "PLACARD_OUTPUT", "PLACARD_NOW",
    ]

    /// The environment of this process.
    static var current: ProcessEnvironment {
        ProcessEnvironment(
            variables: ProcessInfo.processInfo.environment,
            folder: FileManager.default.currentDirectoryPath
        )
    }

    /// A variable's value; an empty one counts as none.
    subscript(name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Variables that look like ours and are not: most likely misspelt.
    var unknown: [String] {
        variables.keys.filter { $0.hasPrefix("PLACARD_") && !Self.known.contains($0) }.sorted()
    }

    /// How CI says that this is a pull request, whose content may be a stranger's; `nil` otherwise.
    var pullRequest: String? {
        if let event = self["GITHUB_EVENT_NAME"],
            ["pull_request", "pull_request_target"].contains(event)
        {
            return "GITHUB_EVENT_NAME=\(event)"
        }
        if let number = self["CI_MERGE_REQUEST_IID"] { return "CI_MERGE_REQUEST_IID=\(number)" }
        if let context = self["CONTEXT"], ["deploy-preview", "branch-deploy"].contains(context) {
            return "CONTEXT=\(context)"
        }
        return nil
    }

    /// The deploy address that CI gives, and the variable that holds it.
    var deployAddress: (variable: String, address: String)? {
        for variable in ["DEPLOY_PRIME_URL", "CF_PAGES_URL", "CI_PAGES_URL"] {
            if let address = self[variable] { return (variable, address) }
        }
        return nil
    }
}

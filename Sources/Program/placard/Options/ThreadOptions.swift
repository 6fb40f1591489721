import ArgumentParser

/// The option that says how many threads work.
struct ThreadOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many threads to use.", valueName: "n"))
    var jobs: Int?

    /// The number that was asked for, else one a processor.
    var count: Int { jobs ?? Session.processorCount }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).")
        }
    }
}

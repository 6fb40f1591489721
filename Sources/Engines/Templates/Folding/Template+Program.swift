extension Template {
    /// Writes out everything that depends only on site and language: their names, the members of
    /// their lists, the branches that they decide, strings and addresses of files.
    ///
    /// Costs about as much as rendering a page once, and the bytes that the site's lists come to.
    public func program(with constants: SiteConstants) -> Program {
        var folding = Folding(of: self, with: constants)
        folding.fold(steps)
        return folding.program()
    }
}

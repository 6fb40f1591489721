/// A picture that the front matter of a file names.
public struct NamedPicture: Sendable, Equatable {
    /// The picture.
    public var asset: ContentAsset
    /// Where the site serves it for this file.
    public var address: PageAddress
    /// The Markdown file.
    public var file: String
}

extension Site {
    /// Visits every picture that front matter names, once for each file and address.
    public func forEachNamedPicture(_ visit: (NamedPicture) -> Void) {
        func add(_ asset: ContentAsset?, of file: ContentFile) {
            guard let asset else { return }
            visit(NamedPicture(asset: asset, address: asset.address, file: file.path))
        }
        // By number: a campaign that is taken out of its list is copied.
        for number in campaigns.indices {
            for version in campaigns[number].versions {
                add(version.image, of: version.file)
                for social in version.socialPictures {
                    visit(
                        NamedPicture(
                            asset: social.asset,
                            address: social.address,
                            file: version.file.path
                        )
                    )
                }
                for update in version.updates { add(update.image, of: update.head.file) }
            }
        }
        for page in pages { add(page.image, of: page.head.file) }
    }
}

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
        // By number: a campaign or version that is taken out of its list is copied.
        for number in campaigns.indices {
            let versions = campaigns[number].versions
            for place in versions.indices {
                add(versions[place].image, of: versions[place].file)
                for social in versions[place].socialPictures {
                    visit(
                        NamedPicture(
                            asset: social.asset,
                            address: social.address,
                            file: versions[place].file.path
                        )
                    )
                }
                for update in versions[place].updates { add(update.image, of: update.head.file) }
            }
        }
        for page in pages { add(page.image, of: page.head.file) }
    }
}

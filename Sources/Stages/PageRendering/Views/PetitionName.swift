import Templates

/// The names of a petition's facts, on the petition page, its variants and the share page.
enum PetitionName: Int, ViewName {
    case title, ask, callToAction, petitionAddress, sharePageAddress
    case isOpen, isClosed, isWon, isEnded, isLost, isDraft, isScheduled
    case published, updated, closes
    case hasSignatureCount, signatureCount, hasPaperSignatures, paperCount, countedOn
    case hasGoal, goal, goalLeft, isGoalReached, progress, live
    case donate, share, hasTargets, targets, extra
}

extension Petition {
    static func spec(of name: PetitionName) -> NameSpec {
        switch name {
        case .title: .text("title", "the headline", example: "Our faces are not tickets")
        case .ask:
            .text("ask", "the sentence to sign", example: "Stop scanning our faces.").optional
        case .callToAction:
            .text("call_to_action", "the button's words", example: "Sign the petition")
        case .petitionAddress:
            .address("petition_address", "the petition page, also on a variant", example: "/faces/")
        case .sharePageAddress:
            .address("share_page_address", "the share page", example: "/faces/share/")
        case .isOpen: .bool("is_open", "whether signatures are taken")
        case .isClosed: .bool("is_closed", "whether the campaign is over, won or not")
        case .isWon: .bool("is_won", "whether it is won")
        case .isEnded: .bool("is_ended", "whether it is over without being won")
        case .isLost: .bool("is_lost", "whether it is lost")
        case .isDraft: .bool("is_draft", "whether it is a draft that only a preview shows")
        case .isScheduled: .bool("is_scheduled", "whether it goes public later")
        case .published: .view("published", of: DateView.self, "the day of publication").optional
        case .updated: .view("updated", of: DateView.self, "the last noteworthy change").optional
        case .closes:
            .view("closes", of: DateView.self, "the last day, while signatures are taken").optional
        case .hasSignatureCount: .bool("has_signature_count", "whether a count is shown")
        case .signatureCount:
            .number("signature_count", "online and on paper", example: "12,431").optional
        case .hasPaperSignatures:
            .bool("has_paper_signatures", "whether a part of the shown count is on paper")
        case .paperCount: .number("paper_count", "signatures on paper", example: "310").optional
        case .countedOn:
            .view("counted_on", of: DateView.self, "the day for which the count holds").optional
        case .hasGoal: .bool("has_goal", "whether there is a goal and a count")
        case .goal: .number("goal", "the number aimed at", example: "25,000").optional
        case .goalLeft:
            .number("goal_left", "what is missing of the goal", example: "12,569").optional
        case .isGoalReached: .bool("is_goal_reached", "whether the count has reached the goal")
        case .progress:
            .view("progress", of: ProgressView.self, "the way to the goal, with has_goal").optional
        case .live:
            .view("live", of: LiveCountView.self, "where the script finds the live number").optional
        case .donate: .view("donate", of: DonateView.self, "the donation ask").optional
        case .share:
            .view("share", of: ShareLinksView.self, "the share links, unless there is no channel")
                .optional
        case .hasTargets: .bool("has_targets", "whether it is addressed to somebody")
        case .targets: .list("targets", of: TargetView.self, "whom it is addressed to")
        case .extra: .open("extra", "what the campaign sets under extra")
        }
    }

    func value(of name: PetitionName, share: ShareLinks?) -> ViewValue {
        switch name {
        case .title: .text(title)
        case .ask: .text(ask)
        case .callToAction: .text(callToAction)
        case .petitionAddress: .address(address)
        case .sharePageAddress: .address(sharePageAddress)
        case .isOpen: .bool(state.isOpen)
        case .isClosed: .bool(!state.isOpen)
        case .isWon: .bool(state.isWon)
        case .isEnded: .bool(state.isEnded)
        case .isLost: .bool(state.isLost)
        case .isDraft: .bool(state.isDraft)
        case .isScheduled: .bool(state.isScheduled)
        case .published: .view(published.map { DateView(date: $0) })
        case .updated: .view(updated.map { DateView(date: $0) })
        case .closes: .view(closes.map { DateView(date: $0) })
        case .hasSignatureCount: .bool(tally != nil)
        case .signatureCount: .number(tally?.signatures)
        case .hasPaperSignatures: .bool(tally?.onPaper != nil)
        case .paperCount: .number(tally?.onPaper)
        case .countedOn: .view(tally?.countedOn.map { DateView(date: $0) })
        case .hasGoal: .bool(tally?.goal != nil)
        case .goal: .number(tally?.goal)
        case .goalLeft: .number(tally?.goalLeft)
        case .isGoalReached: .bool(tally?.isGoalReached ?? false)
        case .progress: .view(tally?.progress.map { ProgressView(progress: $0) })
        case .live: .view(live.map { LiveCountView(count: $0) })
        case .donate: .view(donation.map { DonateView(link: $0) })
        case .share: .view(share.map { ShareLinksView(links: $0) })
        case .hasTargets: .bool(!targets.isEmpty)
        case .targets: .list(targets) { TargetView(target: $0) }
        case .extra: .view(extra)
        }
    }
}

extension ViewValue {
    /// A number in the page's language.
    static func number(_ number: ShownNumber?) -> ViewValue {
        .number(number?.number, shown: number?.text)
    }
}

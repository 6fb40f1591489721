#!/bin/sh
# Runs SpamAssassin's local rules over the example's mails: no network, no learned words.
# usage: check-spam.sh PLACARD, in the repository's folder
set -eu
placard=$1
command -v spamassassin >/dev/null || {
    echo "mail-check: SKIPPED, spamassassin is not installed (Debian: apt-get install spamassassin)"
    exit 0
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0
for language in en fr de es ar; do
    for sender in actionkit action-network mailchimp generic; do
        "$placard" email faces-are-not-tickets --language "$language" --sender "$sender" \
            --out "$folder" --now "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >/dev/null
        report=$(spamassassin --local --test-mode <"$folder/message.eml" 2>/dev/null)
        # A rule that costs points, below the report's line of hyphens.
        rules=$(echo "$report" | sed '1,/^---- /d' | awk '$1 > 0.0 && $2 ~ /^[A-Z0-9_]+$/ { print $2, $1 }')
        if [ -z "$rules" ]; then
            echo "mail-check: $language $sender is quiet"
        else
            echo "mail-check: $language $sender:" $rules
            failed=1
        fi
    done
done
exit "$failed"

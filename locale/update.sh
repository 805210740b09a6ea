#!/usr/bin/env bash
# After sentences in the sources changed: writes mahdar.pot anew and brings ar.po and fr.po up to date with it.
# Nothing is guessed from similar sentences; new ones come in empty, for a translator.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

new=$(mktemp)
trap 'rm -f "$new"' EXIT
bash "$here/extract.sh" >"$new"
cp "$new" "$here/mahdar.pot"
for language in ar fr; do
    msgmerge --quiet --update --backup=none --no-fuzzy-matching --no-wrap --sort-by-file --add-location=file \
        "$here/$language.po" "$here/mahdar.pot"
    msgattrib --no-obsolete --no-wrap --sort-by-file --add-location=file \
        --output-file="$here/$language.po" "$here/$language.po"
    printf '%s: ' "$language"
    msgfmt --statistics --output-file=/dev/null "$here/$language.po"
done

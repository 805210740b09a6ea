#!/usr/bin/env bash
# Writes every translatable sentence of the sources as a POT to standard output, in an order that does not depend on
# the machine and without a date, so that two runs over the same sources are equal.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Error classes take the English sentence as their first argument; their %1 is ours, not printf's.
ours=(MAHDAR_TR Error IoError ParseError CommandError FormatTooNewError)
keywords=(--keyword --keyword=_ --keyword=wxPLURAL:1,2 --keyword=wxGetTranslation --keyword=wxTRANSLATE
          --keyword=wxGETTEXT_IN_CONTEXT:1c,2 --keyword=MAHDAR_N:1,2
          --flag=MAHDAR_N:1:no-c-format --flag=MAHDAR_N:2:no-c-format)
for name in "${ours[@]}"; do
    keywords+=("--keyword=$name:1" "--flag=$name:1:no-c-format")
done

find app core plugins -name '*.cpp' -o -name '*.h' | sort |
    xgettext --files-from=- --language=C++ --from-code=UTF-8 "${keywords[@]}" --add-comments=TRANSLATORS \
        --add-location=file --sort-by-file --no-wrap --force-po --output=- \
        --package-name=Mahdar --copyright-holder='Mahdar developers' --msgid-bugs-address=mahdar@example.org |
    sed -e '/^"POT-Creation-Date:/d' -e '1,/^msgid ""/{/^#/d}' -e 's/charset=CHARSET/charset=UTF-8/'

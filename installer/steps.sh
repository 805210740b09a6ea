# shellcheck shell=bash disable=SC2034
# Sourced by setup, start and test: one announced, timed step after another, and a word when one fails.

mahdar_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export LC_ALL=C.UTF-8
export NINJA_STATUS='[%f/%t, %es] '

step_number=0
step_total=${step_total:-0}

# step "what happens" command...
step() {
    local what=$1 began=$SECONDS status
    shift
    step_number=$((step_number + 1))
    printf '\n==> Step %s of %s: %s\n' "$step_number" "$step_total" "$what"
    # Not "$@" || ...: that would make the shell overlook failures inside a function.
    set +e
    (set -e; "$@")
    status=$?
    set -e
    if [ "$status" -ne 0 ]; then
        printf '==> Step %s failed after %s s: %s\n' "$step_number" "$((SECONDS - began))" "$what" >&2
        exit "$status"
    fi
    printf '==> Step %s done in %s s\n' "$step_number" "$((SECONDS - began))"
}

# configure_and_build PRESET [CMAKE_OPTION...]: shows ninja's own count of files.
configure_and_build() {
    local preset=$1
    shift
    step "configuring (preset $preset)" in_root cmake --preset "$preset" "$@"
    step "building (preset $preset); the first time takes some minutes" \
        in_root cmake --build --preset "$preset" --parallel "$(nproc)"
}

in_root() {
    (cd "$mahdar_root" && "$@" </dev/null)
}

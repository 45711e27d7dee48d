#!/bin/sh
# A Chromium and fonts for Korean and emoji, from Debian's packages where they are missing; where
# Debian has it, the headless shell: a page takes two thirds of the time in it.
# Anywhere else: install Chromium or Chrome, and name it in CHROMIUM if it is not on the PATH.
set -eu

found() {
    [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ] && return 0
    for name in chromium-headless-shell chromium chromium-browser google-chrome; do
        command -v "$name" >/dev/null 2>&1 && return 0
    done
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

korean() { ! command -v fc-list >/dev/null 2>&1 || fc-list :lang=ko | grep -q .; }

shell=chromium-headless-shell
lighter() { command -v "$shell" >/dev/null 2>&1 || ! apt-cache show "$shell" >/dev/null 2>&1; }

as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
may() { command -v apt-get >/dev/null 2>&1 && { [ -z "$as_root" ] || command -v sudo >/dev/null 2>&1; }; }
get() { DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }

if found && korean; then
    if [ -z "${CHROMIUM:-}" ] && ! lighter && may; then
        get "$shell" || echo "The tests go on with the browser that is here." >&2
    fi
    exit 0
fi
if ! may; then
    echo "The browser tests need Chromium and a Korean font; please install them." >&2
    [ -z "${CI:-}" ] || exit 1
    exit 0
fi
echo "Installing Chromium and fonts from Debian's packages"
$as_root apt-get update -qq
browser=chromium
lighter || browser=$shell
get "$browser" fonts-noto-cjk fonts-noto-color-emoji

#!/bin/sh
# A Chromium and fonts for Korean and emoji, from Debian's packages where they are missing.
# Anywhere else: install Chromium or Chrome, and name it in CHROMIUM if it is not on the PATH.
set -eu

found() {
    [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ] && return 0
    for name in chromium chromium-browser google-chrome; do
        command -v "$name" >/dev/null 2>&1 && return 0
    done
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

korean() { ! command -v fc-list >/dev/null 2>&1 || fc-list :lang=ko | grep -q .; }

if found && korean; then
    exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "The browser tests need Chromium and a Korean font; please install them." >&2
    [ -z "${CI:-}" ] || exit 1
    exit 0
fi
as_root=""
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Run as root: apt-get install chromium fonts-noto-cjk" >&2; exit 1; }
    as_root="sudo"
fi
echo "Installing Chromium and fonts from Debian's packages"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
    chromium fonts-noto-cjk fonts-noto-color-emoji >/dev/null

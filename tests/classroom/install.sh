#!/bin/sh
# Redis, from Debian's packages, where the machine is for tests only: installed, it begins to serve.
set -eu

command -v "${REDIS_SERVER:-redis-server}" >/dev/null 2>&1 && exit 0
if [ -z "${CI:-}" ]; then
    echo "The tests of rooms in Redis are left out: there is no redis-server." >&2
    exit 0
fi
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
echo "Installing Redis from Debian's packages"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends redis-server >/dev/null

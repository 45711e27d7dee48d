#!/bin/sh
# Redis, from Debian's packages, where the machine is for tests only: installed, it begins to serve.
set -eu

command -v "${REDIS_SERVER:-redis-server}" >/dev/null 2>&1 && exit 0
if [ -z "${CI:-}" ]; then
    echo "The tests of rooms in Redis are left out: there is no redis-server." >&2
    exit 0
fi
sh "$(dirname "$0")/../debian_package.sh" redis-server

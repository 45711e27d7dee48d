#!/bin/sh
# nginx, from Debian's packages, where the machine is for tests only: installed, it begins to serve.
set -eu

for place in "${NGINX:-nginx}" /usr/sbin/nginx /opt/homebrew/bin/nginx; do
    command -v "$place" >/dev/null 2>&1 && exit 0
done
if [ -z "${CI:-}" ]; then
    echo "The tests of several replicas are left out: there is no nginx." >&2
    exit 0
fi
sh "$(dirname "$0")/../debian_package.sh" nginx

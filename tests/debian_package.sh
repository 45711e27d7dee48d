#!/bin/sh
# One of Debian's packages, where the machine is for tests only: what serves begins to serve.
set -eu

as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
echo "Installing $1 from Debian's packages"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$1" >/dev/null

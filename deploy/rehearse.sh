#!/bin/sh
# The steps of deploy/Containerfile without a container engine: the lock into a clean environment,
# the image's files into a folder, and every page from there, by a user who may write nothing.
# `sh deploy/rehearse.sh [FOLDER]`, with what pip needs to find the CPU's PyTorch in PIP_ARGUMENTS
# (where its index is out of reach: --find-links=FOLDER). Downloads 200 MB.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-$(mktemp -d)}
python3 -m venv "$folder/venv"
# Hashes decide what may be installed, wherever it comes from.
if [ -n "${PIP_ARGUMENTS:-}" ]; then grep -v '^--extra-index-url' requirements.lock; else cat requirements.lock; fi \
    > "$folder/requirements.lock"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes \
    -r "$folder/requirements.lock" ${PIP_ARGUMENTS:-}
"$folder/venv/bin/python" -m deploy.tree "$folder/app"
"$folder/venv/bin/python" -m compileall -q -j 0 "$folder/app"
chmod -R a+rX,a-w "$folder/app" "$folder/venv" && chmod a+rx "$folder"
exec "$folder/venv/bin/python" -m deploy.rehearsal "$folder"

#!/usr/bin/env bash
# Usage: run.sh [http|https|limited|small|list]... [--pairs N] [--markdown] [--tree DIR] [--no-build] [--disk DIR] [--verbose].
# Measures reelkeep-cli beside curl, aria2c, openssl, sha256sum and jq. A benchmark, no test: it takes some ten minutes and wants an
# idle machine. Builds the release in build/, unless --tree names another one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/bench/prepare.sh

prepare reelkeep-cli reelkeep-bench-measure reelkeep-bench-durablewrite -- "$@"
exec python3 tests/bench/bench.py "$@"

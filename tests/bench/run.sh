#!/usr/bin/env bash
# Usage: run.sh [http|https|limited|small|list]... [--pairs N] [--markdown] [--tree DIR] [--no-build] [--disk DIR] [--verbose].
# Measures reelkeep-cli beside curl, aria2c, openssl, sha256sum and jq. A benchmark, no test: it takes some ten minutes and wants an
# idle machine. Builds the release in build/, unless --tree names another one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/packages.sh
source tests/support/tree.sh

tree=$(chosen_tree build "$@")
build=yes
for argument in "$@"; do
    [ "$argument" != --no-build ] || build=no
done

{
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${bench_packages[@]}"
    if [ "$build" = yes ]; then
        [ -f "$tree/build.ninja" ] || cmake --preset release -B "$tree"
        cmake --build "$tree" --target reelkeep-cli reelkeep-bench-measure reelkeep-bench-durablewrite
    fi
} >&2
exec python3 tests/bench/bench.py "$@"

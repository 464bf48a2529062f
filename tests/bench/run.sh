#!/usr/bin/env bash
# Usage: run.sh [WORK...] [--pairs N] [--tree DIR] [--markdown] [--disk DIR]. Measures reelkeep-cli beside curl, aria2c, openssl,
# sha256sum and jq: the table at the end of downloads.md. A benchmark, no test: it takes some ten minutes and an idle machine.
# Builds the release in build/, unless --tree names another one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/packages.sh

tree=build
given=("$@")
for ((i = 0; i < ${#given[@]}; ++i)); do
    case ${given[i]} in
    --tree) tree=${given[i + 1]:?--tree wants a folder} ;;
    --tree=*) tree=${given[i]#*=} ;;
    esac
done

{
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${bench_packages[@]}"
    [ -f "$tree/build.ninja" ] || cmake --preset release -B "$tree"
    [ -n "${REELKEEP_BENCH_NO_BUILD:-}" ] || cmake --build "$tree" --target reelkeep-cli reelkeep-bench-measure reelkeep-bench-durablewrite
} >&2
exec python3 tests/bench/bench.py "$@"

#!/usr/bin/env bash
# Usage: preview.sh [window|told|poster|peers]... [--pairs N] [--markdown] [--tree DIR] [--no-build].
# Measures the preview: the gaps of the window's thread, how soon trouble is told, what a poster fetches, and the first
# frame beside mpv and ffmpeg. A benchmark, no test: it takes some ten minutes and wants an idle machine.
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
        cmake --build "$tree" --target reelkeep-bench-watch reelkeep-bench-window
    fi
} >&2
exec python3 tests/bench/preview.py "$@"

#!/usr/bin/env bash
# Usage: crash.sh [KILLS] [--seed N] [--mode one|two|power]... [--tree DIR] [--keep] [--quiet]. Kills reelkeep-cli 200 times in
# mid-download, then half as often two at once on one library, then half as often with all that was not synced gone; see
# crash/crash.py. Takes some ten minutes; the suite holds a short form of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh
source tests/support/tree.sh

tree=$(chosen_tree build/dev "$@")

{
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
    [ -f "$tree/build.ninja" ] || cmake --preset dev -B "$tree"
    cmake --build "$tree" --target reelkeep-cli reelkeep_crashshim
} >&2
exec python3 tests/crash/crash.py --tree "$tree" "$@"

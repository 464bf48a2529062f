#!/usr/bin/env bash
# Usage: preview.sh [window|told|poster|peers]... [--pairs N] [--markdown] [--tree DIR] [--no-build].
# Measures the preview: the gaps of the window's thread, how soon trouble is told, what a poster fetches, and the first
# frame beside mpv and ffmpeg. A benchmark, no test: it takes some ten minutes and wants an idle machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/bench/prepare.sh

prepare reelkeep-bench-watch reelkeep-bench-window -- "$@"
exec python3 tests/bench/preview.py "$@"

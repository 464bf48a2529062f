#!/usr/bin/env bash
# Installs what is missing, builds a release and starts Reelkeep. Where there is no display it does the main job on the
# command line instead: see samplerun.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh

say() { printf '\n[%s/5] %s\n' "$1" "$2"; }
trap 'echo "Stopped: the step above did not succeed." >&2' ERR

say 1 "Packages"
install_packages "${build_packages[@]}" "${run_packages[@]}"

say 2 "Configuring: a release, in build/"
if [ -f build/build.ninja ]; then
    echo "Configured already."
else
    cmake --preset release
fi

say 3 "Building: the desktop app, the command line, the sandbox with its sample recordings, and the guide"
cmake --build build --target reelkeep reelkeep-cli reelkeep-sandbox reelkeep_documents

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say 4 "Checking the display: ${WAYLAND_DISPLAY:-${DISPLAY:-}}"
    say 5 "Starting: build/bin/reelkeep"
    exec build/bin/reelkeep "$@"
fi
say 4 "No display here: the main job on the command line, with sample recordings"
bash packaging/samplerun.sh build/sample-recordings
say 5 "Done: the recordings are in $PWD/build/sample-recordings"

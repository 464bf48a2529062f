#!/usr/bin/env bash
# Draws the pictures of the window into build/screenshots/: the real window over the sandbox, light and dark.
set -euo pipefail
cd "$(dirname "$0")/.."

build=${REELKEEP_BUILD:-build}
out=build/screenshots
if [ ! -x "$build/tests/reelkeep-screenshots" ]; then
    echo "Building in $build …"
    [ -f "$build/build.ninja" ] || cmake --preset release >/dev/null
    cmake --build "$build" --target reelkeep-screenshots >/dev/null
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$out"
export HOME=$home XDG_RUNTIME_DIR=$home LC_ALL=C.UTF-8 LANGUAGE=en_GB QT_QPA_PLATFORM=offscreen
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY || true
for scheme in light dark; do
    "$build/tests/reelkeep-screenshots" "$scheme" "$out" 2> >(grep -v propagateSizeHints >&2)
done
ls "$out"/*.png

#!/usr/bin/env bash
# Usage: screenshots.sh [--languages]. Draws the pictures of the window into build/screenshots/: the real window over the
# sandbox, light and dark; or the window and its dialogs in all languages.
set -euo pipefail
cd "$(dirname "$0")/.."

build=${REELKEEP_BUILD:-build}
out=build/screenshots
what=screenshots
if [ "${1:-}" = --languages ]; then
    what=languagepictures
    # shellcheck source=packaging/packages.sh
    source packaging/packages.sh
    install_packages "${language_packages[@]}"
fi
if [ ! -x "$build/tests/reelkeep-$what" ]; then
    echo "Building in $build …"
    [ -f "$build/build.ninja" ] || cmake --preset release >/dev/null
    cmake --build "$build" --target "reelkeep-$what" >/dev/null
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$out"
export HOME=$home XDG_RUNTIME_DIR=$home LC_ALL=C.UTF-8 LANGUAGE=en_GB QT_QPA_PLATFORM=offscreen
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY || true
variants=(light dark)
[ "$what" = screenshots ] || variants=(ar de en es fr ja zh_CN)
for variant in "${variants[@]}"; do
    "$build/tests/reelkeep-$what" "$variant" "$out" 2> >(grep -v propagateSizeHints >&2)
done
ls "$out"/*.png

#!/usr/bin/env bash
# Makes the Debian package, in build/package/, and holds it against lintian. Installs what is missing; a second run builds nothing anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh

say() { printf '\n[%s/4] %s\n' "$1" "$2"; }
trap 'echo "Stopped: the step above did not succeed." >&2' ERR
tree=build/package

say 1 "Packages"
install_packages "${build_packages[@]}" "${run_packages[@]}" "${package_packages[@]}"

say 2 "Configuring and building, in $tree/"
[ -f "$tree/build.ninja" ] || cmake --preset package
cmake --build "$tree"

say 3 "Packaging"
rm -f "$tree"/*.deb
(umask 022 && cd "$tree" && cpack -G DEB)

say 4 "Looking at it with lintian"
# A tag that is overridden has its reason beside it, in packaging/debian/lintian-overrides.
lintian --allow-root --tag-display-limit 0 --fail-on error,warning "$tree"/*.deb
ls -l "$tree"/*.deb

#!/usr/bin/env bash
# Holds every source against .clang-format and .clang-tidy; prints nothing but findings. `lint.sh --format` checks the format only.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(git ls-files 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
[ "${1:-}" = --format ] && exit 0

# A tree of its own, without the compiler's precompiled headers, which clang cannot read; only moc and uic run in it.
tree=build/lint
cmake -S . -B "$tree" -G Ninja -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DBUILD_TESTING=OFF >/dev/null
mapfile -t generated < <(ninja -C "$tree" -t targets all | sed -n 's/^\([A-Za-z_-]*_autogen\): phony$/\1/p')
cmake --build "$tree" --target "${generated[@]}" >/dev/null
git ls-files -z 'src/*.cpp' |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -p "$tree" --quiet 2> >(grep -v 'warnings generated' >&2)

#!/usr/bin/env bash
# Holds every source against .clang-format and .clang-tidy; prints nothing but findings. `lint.sh --format` checks the format only.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(git ls-files 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
[ "${1:-}" = --format ] && exit 0

# A tree of its own, without the compiler's precompiled headers, which clang cannot read. Only moc and uic run in it, by
# themselves: as targets they wait for the libraries below to be compiled.
tree=build/lint
cmake -S . -B "$tree" -G Ninja -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DBUILD_TESTING=OFF >/dev/null
find "$tree" -name AutogenInfo.json -print0 |
    xargs -0 -I '{}' -P "$(nproc)" cmake -E cmake_autogen '{}' Release >/dev/null
git ls-files -z 'src/*.cpp' |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -p "$tree" --quiet 2> >(grep -v 'warnings generated' >&2)

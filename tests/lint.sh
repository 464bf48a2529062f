#!/usr/bin/env bash
# Holds every source against .clang-format and .clang-tidy; prints nothing but findings. `lint.sh --format` checks the format only.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(git ls-files 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
[ "${1:-}" = --format ] && exit 0

build=build
[ -f "$build/compile_commands.json" ] || cmake --preset release >/dev/null
# The generated moc and ui headers have to be there before anything can be parsed.
cmake --build "$build" >/dev/null
mapfile -t units < <(git ls-files 'src/*.cpp')
printf '%s\0' "${units[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option 2> >(grep -v 'warnings generated' >&2)

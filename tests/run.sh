#!/usr/bin/env bash
# Usage: run.sh [--preset test|release|dev|asan] [CTEST OPTION...], as in `run.sh -R tst_pacer`. Installs what the tests need, builds
# everything and runs all tests under a virtual display with a real keychain.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh

say() { printf '\n[%s/4] %s\n' "$1" "$2"; }
trap 'echo "Stopped: the step above did not succeed." >&2' ERR

# As the dev build: its assertions hold the tests to more, and it compiles in a third of a release's time.
preset=test
if [ "${1:-}" = --preset ]; then
    preset=${2:?--preset wants test, release, dev or asan}
    shift 2
fi
case $preset in
release) tree=build ;;
test | dev | asan) tree=build/$preset ;;
*)
    echo "There is no preset $preset, only test, release, dev and asan." >&2
    exit 2
    ;;
esac

say 1 "Packages"
install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

say 2 "Configuring: $preset, in $tree/"
if [ -f "$tree/build.ninja" ]; then
    echo "Configured already."
else
    cmake --preset "$preset"
fi

say 3 "Building everything"
cmake --build "$tree"

say 4 "Testing: a virtual display, a window manager, a session bus and a keychain of their own"
# No leaks: GLib, fontconfig and the drivers never free what they allocate once, and would drown ours.
export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1:abort_on_error=0
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
trap - ERR
# One more at a time than there are cores on a small machine: most of them wait for most of their time.
exec bash tests/support/session.sh ctest --test-dir "$tree" --no-tests=error --output-on-failure --parallel 3 "$@"

#!/usr/bin/env bash
# Usage: leaks.sh [TEST]... Runs the tests of the preview, or those named, under the leak sanitizer. What it may overlook
# is in tests/support/leaks.supp: third-party libraries, and nothing of ours.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/packages.sh

tests=("$@")
[ "${#tests[@]}" -gt 0 ] || tests=(
    tst_contentview tst_framereader tst_loopbackproxy tst_pictures tst_playback tst_player tst_preview tst_previewpanel
    tst_streambytes tst_stretchreader tst_waveform
)
install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
[ -f build/asan/build.ninja ] || cmake --preset asan >/dev/null
cmake --build --preset asan --target "${tests[@]}"

export ASAN_OPTIONS=detect_leaks=1:fast_unwind_on_malloc=0
export LSAN_OPTIONS=suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0
failed=0
for test in "${tests[@]}"; do
    if bash tests/support/session.sh ctest --test-dir build/asan --no-tests=error --output-on-failure --timeout 900 \
        --tests-regex "^$test\$" >build/asan/leaks.log 2>&1; then
        echo "$test: nothing leaks"
    else
        echo "$test: see build/asan/leaks-$test.log"
        mv build/asan/leaks.log "build/asan/leaks-$test.log"
        failed=1
    fi
done
exit "$failed"

# shellcheck shell=bash
# Usage: prepare TARGET... -- ARGUMENT... What a benchmark needs: its packages, and its targets built as a release in build/,
# unless `--tree DIR` among the arguments names another tree or `--no-build` says to take what is there.
source packaging/packages.sh
source tests/support/tree.sh

prepare() {
    local targets=() tree argument build=yes
    while [ "$1" != -- ]; do
        targets+=("$1")
        shift
    done
    shift
    tree=$(chosen_tree build "$@")
    for argument in "$@"; do
        [ "$argument" != --no-build ] || build=no
    done
    {
        install_packages "${build_packages[@]}" "${run_packages[@]}" "${bench_packages[@]}"
        if [ "$build" = yes ]; then
            [ -f "$tree/build.ninja" ] || cmake --preset release -B "$tree"
            cmake --build "$tree" --target "${targets[@]}"
        fi
    } >&2
}

# shellcheck shell=bash
# Usage: tree=$(chosen_tree DEFAULT ARGUMENT...). The build tree that `--tree DIR` among the arguments names.
chosen_tree() {
    local tree=$1
    shift
    while [ $# -gt 0 ]; do
        case $1 in
        --tree) tree=${2:?--tree wants a folder} && shift ;;
        --tree=*) tree=${1#*=} ;;
        esac
        shift
    done
    echo "$tree"
}

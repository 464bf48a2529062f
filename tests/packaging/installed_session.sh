#!/usr/bin/env bash
# Usage: installed_session.sh CMD... Runs CMD as a person at a desktop: display, window manager, session bus, unlocked keychain, in the
# person's own home, which stays as it is left. tests/support/session.sh is the same with a home of its own.
set -euo pipefail
runtime=$(mktemp -d /tmp/session.XXXXXX)
export XDG_RUNTIME_DIR=$runtime/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
: >"$runtime/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$runtime/display" >"$runtime/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null; wait "$xvfb" 2>/dev/null || true; rm -rf "$runtime"' EXIT
for _ in {1..200}; do
    [ -s "$runtime/display" ] && break
    sleep 0.05
done
HOME=$(getent passwd "$(id -u)" | cut -d : -f 6)
DISPLAY=:$(tr -d '\n' <"$runtime/display")
export HOME DISPLAY USER=anna LC_ALL=C.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=1
cd "$HOME"
# shellcheck disable=SC2016 # expanded inside the session
dbus-run-session -- bash -c '
    set -euo pipefail
    eval "$(printf %s throwaway | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null | sed "s/^/export /")"
    openbox >/dev/null 2>&1 &
    "$@" && status=0 || status=$?
    kill %1 2>/dev/null || true
    exit "$status"
' _ "$@" 2> >(grep -vE "^dbus-daemon|^SpiRegistry|Failed to set fd limit|dbind-WARNING" >&2)

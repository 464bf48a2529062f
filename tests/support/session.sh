#!/usr/bin/env bash
# Usage: session.sh CMD... Runs CMD in a desktop session of its own: home, virtual display, window manager, session bus and
# an unlocked keychain. Its exit status is CMD's; nothing of the session is left behind.
set -euo pipefail

session=$(mktemp -d "${TMPDIR:-/tmp}/rks.XXXXXX")
xvfb=

# Services that the bus started outlive it now and then; they are known by the session in their environment.
end_stragglers() {
    local environment pid signal
    for signal in TERM KILL; do
        for environment in /proc/[0-9]*/environ; do
            pid=${environment#/proc/}
            pid=${pid%/environ}
            if [ "$pid" = $$ ] || [ "$pid" = "$BASHPID" ]; then continue; fi
            grep -qzFx "REELKEEP_TEST_SESSION=$session" "$environment" 2>/dev/null || continue
            kill -"$signal" "$pid" 2>/dev/null || true
        done
        sleep 0.2
    done
}

clean_up() {
    trap - EXIT
    [ -z "$xvfb" ] || { kill "$xvfb" 2>/dev/null && wait "$xvfb" 2>/dev/null; } || true
    end_stragglers
    rm -rf "$session"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -p "$session"/{home,run,data,config,cache,tmp}
chmod 700 "$session" "$session/run"

: >"$session/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$session/display" >"$session/xvfb.log" 2>&1 &
xvfb=$!
for _ in {1..200}; do
    [ -s "$session/display" ] && break
    kill -0 "$xvfb" 2>/dev/null || break
    sleep 0.05
done
if [ ! -s "$session/display" ]; then
    echo "The virtual display did not start:" >&2
    cat "$session/xvfb.log" >&2
    exit 1
fi

unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY XAUTHORITY XDG_CURRENT_DESKTOP REELKEEP_HOME REELKEEP_SECRETS
export REELKEEP_TEST_SESSION=$session
export HOME=$session/home TMPDIR=$session/tmp XDG_RUNTIME_DIR=$session/run XDG_DATA_HOME=$session/data
export XDG_CONFIG_HOME=$session/config XDG_CACHE_HOME=$session/cache XDG_STATE_HOME=$session/data
DISPLAY=:$(tr -d '\n' <"$session/display")
export DISPLAY LC_ALL=C.UTF-8
# Read by Qt at the start of a program only: without it the windows are not on the accessibility bus.
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=1

# dbus-daemon complains about a limit on open files that it may not raise in a container.
# shellcheck disable=SC2016 # expanded inside the session
dbus-run-session -- bash -c '
    set -euo pipefail
    eval "$(printf %s throwaway | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null | sed "s/^/export /")"
    openbox >/dev/null 2>&1 &
    for _ in {1..200}; do
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
        sleep 0.05
    done
    "$@" && status=0 || status=$?
    kill %1 2>/dev/null || true
    exit "$status"
' _ "$@" 2> >(grep -v "Failed to set fd limit" >&2)

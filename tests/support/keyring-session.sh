#!/usr/bin/env bash
# keyring-session.sh CMD…: runs CMD with a home, a session bus and (where there is one) an unlocked keyring of its own, all gone afterwards.
#
# For CMD the environment says: KEYRING_SESSION=1; DBUS_SESSION_BUS_ADDRESS; no display, so that nothing can prompt.
set -euo pipefail

folder=$(mktemp -d "${TMPDIR:-/tmp}/keyring-session.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder"/{home,run,data,config,cache}
chmod 700 "$folder" "$folder/run"
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config \
    XDG_CACHE_HOME=$folder/cache KEYRING_SESSION=1
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY || true

status=0
dbus-run-session -- bash -c '
    set -eu
    if command -v gnome-keyring-daemon >/dev/null; then
        eval "$(printf %s throwaway | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null | sed "s/^/export /")"
    fi
    "$@"' _ "$@" || status=$?
exit "$status"

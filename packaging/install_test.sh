#!/usr/bin/env bash
# Usage: install_test.sh [--base FOLDER] [PACKAGE.deb]. Installs the package into a fresh Debian, starts Reelkeep there by its desktop
# file under a virtual display, uses it with the sample recordings, removes it, and proves that nothing but the person's data is left.
#
# The fresh Debian is made by debootstrap in build/fresh-root and kept for the next run; --base / takes this system instead. Whatever
# happens goes into a layer in memory above it. Takes root; leaves no mount and no process behind.
set -Eeuo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$here/packaging/packages.sh"

base=$here/build/fresh-root
if [ "${1:-}" = --base ]; then
    base=${2:?--base wants a folder}
    shift 2
fi
package=${1:-$(ls "$here"/build/package/reelkeep_*.deb)}

say() { printf '\n[%s/6] %s\n' "$1" "$2"; }

# A namespace of its own for mounts and processes: both end with it.
if [ "${REELKEEP_INSIDE:-}" != yes ]; then
    if [ "$(id -u)" -ne 0 ]; then
        echo "This takes root: it makes a Debian of its own and mounts a layer above it." >&2
        exit 2
    fi
    [ "$base" = / ] || install_packages debootstrap
    REELKEEP_INSIDE=yes exec unshare --mount --pid --fork --kill-child --mount-proc --propagation private \
        bash "${BASH_SOURCE[0]}" --base "$base" "$package"
fi
trap 'echo "Stopped: the step above did not succeed." >&2' ERR

# What the test itself needs there, besides what the package asks for.
tools=(xvfb xauth openbox xdotool at-spi2-core python3-pyatspi gir1.2-atspi-2.0 dbus libglib2.0-bin gnome-keyring
    desktop-file-utils procps)

# in_root ROOT CMD...
in_root() {
    local root=$1
    shift
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} chroot "$root" "$@"
}

mount_system() {
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
    mount -t tmpfs -o mode=0755 tmpfs "$1/run"
}

# The mirror that this system uses, by its suite; debootstrap's own choice where that cannot be told.
mirror() {
    local suite=$1
    # shellcheck disable=SC2016 # apt's own variables
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        awk -v suite="$suite" '$1 == suite { print $2; exit }'
}

# The person who says yes, and the one who wants nothing that was not asked for.
answer_apt() {
    printf 'APT::Get::Assume-Yes "true";\nAPT::Install-Recommends "false";\n' >"$1/etc/apt/apt.conf.d/90answers"
}

make_base() {
    local suite
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    rm -rf "$base" "$base.new" "$base.depends"
    # shellcheck disable=SC2046 # nothing where there is no mirror
    debootstrap --variant=minbase "$suite" "$base.new" $(mirror "$suite") >"$base.log" 2>&1
    cp /etc/resolv.conf "$base.new/etc/resolv.conf"
    # Daemons of packages are not to be started here.
    printf '#!/bin/sh\nexit 101\n' >"$base.new/usr/sbin/policy-rc.d"
    chmod +x "$base.new/usr/sbin/policy-rc.d"
    mount_system "$base.new"
    answer_apt "$base.new"
    in_root "$base.new" apt-get -qq update
    in_root "$base.new" apt-get -qq install "${tools[@]}" >>"$base.log" 2>&1
    # What the package depends on, and not a package more: what it forgot to name is missing here.
    in_root "$base.new" apt-get -qq satisfy "$(dpkg-deb -f "$package" Depends)" >>"$base.log" 2>&1
    in_root "$base.new" useradd --create-home --shell /bin/bash anna
    in_root "$base.new" apt-get -qq clean
    umount -R "$base.new/proc" "$base.new/dev" "$base.new/tmp" "$base.new/run"
    mv "$base.new" "$base"
    dpkg-deb -f "$package" Depends >"$base.depends"
}

# The commands of the guide's block ```sh KIND, as the person types them.
guide_block() {
    sed -n "/^\`\`\`sh $1\$/,/^\`\`\`\$/{/^\`\`\`/d;p}" "$here/packaging/guide/start.md"
}

# as_anna CMD...: in a session with a display, a window manager, a bus and a keychain.
as_anna() {
    in_root "$root" runuser -u anna -- bash /tmp/test/session.sh "$@"
}

prepare() {
    say 1 "A fresh Debian: $base"
    # What the package depends on may have changed since.
    if [ "$base" != / ] && ! dpkg-deb -f "$package" Depends | cmp -s - "$base.depends"; then make_base; fi
    layer=$(mktemp -d)
    mount -t tmpfs tmpfs "$layer"
    mkdir "$layer"/{upper,work,root}
    root=$layer/root
    mount -t overlay overlay -o "lowerdir=$base,upperdir=$layer/upper,workdir=$layer/work" "$root"
    mount_system "$root"
    mkdir -m 755 "$root/tmp/test"
    cp "$here/tests/packaging/installed_session.sh" "$root/tmp/test/session.sh"
    cp "$here/tests/packaging/installed_app.py" "$root/tmp/test/app.py"
    if [ "$base" = / ]; then
        answer_apt "$root"
        in_root "$root" useradd --create-home --shell /bin/bash anna
    fi
    # From here on nothing but what is done below makes a difference.
    [ "$base" != / ] || in_root "$root" sh -c 'dpkg -s reelkeep >/dev/null 2>&1 && dpkg --purge reelkeep || true'
}

install_it() {
    say 2 "Installing $(basename "$package")"
    mkdir "$root/tmp/here"
    cp "$package" "$root/tmp/here/"
    in_root "$root" bash -c "cd /tmp/here && sudo() { \"\$@\"; } && $(guide_block install)" >"$layer/install.log" 2>&1 ||
        { cat "$layer/install.log" >&2 && exit 1; }
    in_root "$root" dpkg --verify reelkeep
    in_root "$root" desktop-file-validate /usr/share/applications/io.github.reelkeep.Reelkeep.desktop
}

use_it() {
    say 3 "Using it: started by its desktop file, with the sample recordings"
    as_anna /usr/bin/python3 /tmp/test/app.py
}

use_the_command_line() {
    say 4 "Using the command line"
    as_anna bash -c 'reelkeep-cli --version && reelkeep-cli account list && cd ~/Downloads/Reelkeep && sha256sum --check --quiet SHA256SUMS &&
        reelkeep-cli verify ~/Downloads/Reelkeep'
}

remove_it() {
    say 5 "Removing it"
    in_root "$root" bash -c "sudo() { \"\$@\"; } && $(guide_block remove)" >"$layer/remove.log" 2>&1 || { cat "$layer/remove.log" >&2 && exit 1; }
    if in_root "$root" dpkg --status reelkeep 2>/dev/null | grep -q 'config-files'; then
        echo "Something is left for a purge." >&2
        exit 1
    fi
}

look_at_what_is_left() {
    say 6 "Looking at what is left"
    home=$root/home/anna
    for kept in .local/share/reelkeep/library.sqlite .config/reelkeep/settings.ini Downloads/Reelkeep/SHA256SUMS; do
        [ -s "$home/$kept" ] || { echo "The person's $kept is gone." >&2 && exit 1; }
    done
    (cd "$home/Downloads/Reelkeep" && sha256sum --check --quiet SHA256SUMS)
    # What differs from the fresh Debian lies in the layer. What dpkg and its triggers write anew may differ, but not name Reelkeep; of the
    # manual pages' index only the pages count, as its file keeps the bytes of what was taken out.
    may_differ=('home/anna/*' 'var/log/*' 'var/cache/*' 'var/lib/dpkg/*' 'var/lib/apt/*' 'tmp/*' 'run/*'
        usr/share/applications/mimeinfo.cache 'usr/share/icons/*/icon-theme.cache')
    if [ "$base" = / ]; then may_differ+=('etc/apt/*' etc/passwd 'etc/passwd-' 'etc/*group*' 'etc/*shadow*' 'etc/sub?id*' etc/.pwd.lock); fi
    cd "$layer/upper"
    but=()
    for path in "${may_differ[@]}"; do but+=(! -path "./$path"); done
    left=$(find . ! -type d "${but[@]}")
    named=$(find . -iname '*reelkeep*' ! -path './home/anna/*' ! -path './var/log/*'
        grep -rliF reelkeep usr etc opt var/lib var/cache 2>/dev/null | grep -vE '^var/(lib/(apt/|dpkg/(status-old|available))|cache/man/)' || true)
    cd - >/dev/null
    if in_root "$root" sh -c 'command -v whatis >/dev/null && whatis reelkeep' 2>/dev/null; then named+=" the index of manual pages"; fi
    if [ -n "$left$named" ]; then
        printf 'Left behind:\n%s\n%s\n' "$left" "$named" >&2
        exit 1
    fi
    in_root "$root" runuser -u anna -- bash -c "cd ~ && $(guide_block forget)"
    [ -z "$(find "$home" -iname '*reelkeep*' ! -path '*/Downloads/*')" ]
    echo "Nothing is left but the person's files."
}

# All of it is read before it begins: whoever edits this file does not change a run.
main() {
    prepare
    install_it
    use_it
    use_the_command_line
    remove_it
    look_at_what_is_left
}

main

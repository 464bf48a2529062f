# shellcheck shell=bash disable=SC2034
# The Debian packages that Reelkeep needs, and how they get here. Sourced by packaging/run.sh and tests/run.sh.

# To build it. ffmpeg makes the sample recordings, rsvg-convert the icons by size, cmark-gfm and Python the guide and the manual pages;
# a test puts itself between SQLite and the disk.
build_packages=(
    git cmake ninja-build g++ pkg-config perl
    qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libssl-dev libsqlite3-dev
    libavformat-dev libavcodec-dev libavutil-dev libswscale-dev libcpp-httplib-dev
    libglib2.0-dev libxcb1-dev libgl-dev libopengl-dev libegl-dev
    ffmpeg fonts-dejavu-core librsvg2-bin cmark-gfm python3
)

# To run it: what is loaded by name at run time, so that no other package asks for it.
run_packages=(
    ca-certificates
    libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-wayland qt6-gtk-platformtheme qt6-translations-l10n
    gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-libav
    libsecret-1-0 gnome-keyring dbus
)

# To test it: a display, a window manager, a keychain, and programs that look at it from outside.
test_packages=(
    xvfb openbox xdotool x11-utils imagemagick fonts-inter
    at-spi2-core python3-pyatspi gir1.2-atspi-2.0
    dbus-x11 libsecret-tools libglib2.0-bin
    python3 python3-yaml python3-jsonschema
    openssl curl procps nginx-light pulseaudio
    desktop-file-utils appstream man-db icoutils systemd
    pcmanfm thunar
)

# To package it, and to see that the package is right: packaging/package.sh, packaging/install_test.sh.
package_packages=(dpkg-dev fakeroot file lintian debootstrap)

# To draw it in every language: the window's own font has neither CJK nor Arabic.
language_packages=(fonts-noto-cjk fonts-noto-core)

# To measure it beside its peers: tests/bench/run.sh.
bench_packages=(nginx-light curl aria2 jq openssl coreutils python3 mpv ffmpeg)

# Prints those of the given packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs what is missing of the given packages; asks for no network when nothing is.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian or a relative of it. Please install what these packages hold: $*" >&2
        return 1
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        echo "Everything is installed already."
        return
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "That takes root, and there is no sudo. Please run as root: apt-get install ${missing[*]}" >&2
        return 1
    fi
    as_root apt-get -qq -o Acquire::Retries=3 update </dev/null &&
        as_root apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" </dev/null
}

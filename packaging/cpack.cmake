# What `cpack` makes of an installation: a .deb, an installer (NSIS) or a disk image, by the system it runs on.
set(CPACK_PACKAGE_NAME reelkeep)
set(CPACK_PACKAGE_VENDOR "The Reelkeep authors")
set(CPACK_PACKAGE_CONTACT "The Reelkeep authors <reelkeep@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/reelkeep/reelkeep)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browse, watch and keep cloud recordings")
# In lines that a package's description may have.
set(CPACK_PACKAGE_DESCRIPTION [[
Reelkeep shows every recording that Zoom Video SDK, SignalWire Video and
Anchor Browser hold for an account in one table, plays any of them streamed,
and keeps the ones that matter, verified, on the local disk. Keys stay in the
keychain of the computer.

The package holds the desktop app, a command line for scripts and nightly
archives, and sample recordings to try both without an account.]])
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Reelkeep)
    set(CPACK_PACKAGE_EXECUTABLES reelkeep Reelkeep)
    set(CPACK_NSIS_DISPLAY_NAME Reelkeep)
    set(CPACK_NSIS_PACKAGE_NAME Reelkeep)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_BINARY_DIR}/generated/reelkeep.ico)
    set(CPACK_NSIS_MUI_UNIICON ${CPACK_NSIS_MUI_ICON})
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\reelkeep.exe)
    set(CPACK_NSIS_URL_INFO_ABOUT ${CPACK_PACKAGE_HOMEPAGE_URL})
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
    # The reelkeep: scheme, for links to a session.
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
WriteRegStr HKLM "Software\Classes\reelkeep" "" "URL:Reelkeep"
WriteRegStr HKLM "Software\Classes\reelkeep" "URL Protocol" ""
WriteRegStr HKLM "Software\Classes\reelkeep\shell\open\command" "" '"$INSTDIR\bin\reelkeep.exe" "%1"']])
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[DeleteRegKey HKLM "Software\Classes\reelkeep"]])
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Reelkeep)
    set(CPACK_BUNDLE_ICON ${CMAKE_BINARY_DIR}/generated/reelkeep.icns)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION video)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    # What the programs link is worked out; named here is what is loaded by its name at run time: SQLite's and the pictures' plugins, the
    # window system's, the media stack, and the door to the keychain.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(loaded
        ca-certificates libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins libsecret-1-0
        gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-libav)
    list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-gtk-platformtheme, qt6-translations-l10n, qt6-wayland, xdg-utils")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, fonts-noto-cjk")
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()
include(CPack)

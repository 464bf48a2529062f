# macOS: a bundle with icon, versions and the reelkeep: scheme, Qt's libraries inside it; the command line's programs stand in it too.
set(icns ${CMAKE_BINARY_DIR}/generated/reelkeep.icns)
reelkeep_document(${icns} DEPENDS ${icons} ${make}/iconfiles.py
    COMMAND ${Python3_EXECUTABLE} ${make}/iconfiles.py ${icns} ${icons})
set_source_files_properties(${icns} TARGET_DIRECTORY reelkeep PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
target_sources(reelkeep PRIVATE ${icns})
set_target_properties(reelkeep PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Reelkeep
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Reelkeep
    MACOSX_BUNDLE_GUI_IDENTIFIER ${REELKEEP_APP_ID}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE reelkeep.icns)

install(TARGETS reelkeep BUNDLE DESTINATION .)
qt_generate_deploy_app_script(TARGET reelkeep FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})

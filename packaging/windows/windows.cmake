# Windows: an icon and version resources in the program, Qt's libraries beside it.
set(ico ${CMAKE_BINARY_DIR}/generated/reelkeep.ico)
reelkeep_document(${ico} DEPENDS ${icons} ${make}/iconfiles.py
    COMMAND ${Python3_EXECUTABLE} ${make}/iconfiles.py ${ico} ${icons})
configure_file(windows/reelkeep.rc.in ${CMAKE_BINARY_DIR}/generated/reelkeep.rc @ONLY)
set_source_files_properties(${CMAKE_BINARY_DIR}/generated/reelkeep.rc TARGET_DIRECTORY reelkeep PROPERTIES OBJECT_DEPENDS ${ico})
target_sources(reelkeep PRIVATE ${CMAKE_BINARY_DIR}/generated/reelkeep.rc)
set_target_properties(reelkeep PROPERTIES WIN32_EXECUTABLE ON)

install(TARGETS reelkeep)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/reelkeep)
qt_generate_deploy_app_script(TARGET reelkeep FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})

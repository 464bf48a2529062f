# A desktop of freedesktop.org: desktop file, metainfo, icons by size, manual pages, completion, units of systemd.
find_program(GZIP gzip REQUIRED)

install(TARGETS reelkeep)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${icon_${size}} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${REELKEEP_APP_ID}.svg)
install(FILES linux/${REELKEEP_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)

# The version history is that of CHANGELOG.md; the units name the program by its place.
reelkeep_document(${share}/metainfo/${REELKEEP_APP_ID}.metainfo.xml
    DEPENDS linux/${REELKEEP_APP_ID}.metainfo.xml.in ${changelog} ${make}/changelog.py ${make}/fill.py
    COMMAND ${Python3_EXECUTABLE} ${make}/fill.py ${CMAKE_CURRENT_SOURCE_DIR}/linux/${REELKEEP_APP_ID}.metainfo.xml.in
        ${share}/metainfo/${REELKEEP_APP_ID}.metainfo.xml ${changelog} ID=${REELKEEP_APP_ID} HOMEPAGE=${REELKEEP_HOMEPAGE}
        VERSION=${PROJECT_VERSION})
install(FILES ${share}/metainfo/${REELKEEP_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
foreach(unit service timer)
    configure_file(linux/reelkeep-archive@.${unit}.in ${share}/systemd/user/reelkeep-archive@.${unit} @ONLY)
    install(FILES ${share}/systemd/user/reelkeep-archive@.${unit} DESTINATION lib/systemd/user)
endforeach()

# What a program says about itself in --help, once more as a manual page and for the shell.
foreach(program reelkeep reelkeep-cli reelkeep-sandbox)
    set(page ${share}/man/man1/${program}.1)
    set(include ${CMAKE_CURRENT_SOURCE_DIR}/man/${program}.inc)
    reelkeep_document(${page}.gz
        DEPENDS ${program} ${include} ${changelog} ${make}/changelog.py ${make}/manpage.py ${make}/helptext.py
        COMMAND ${Python3_EXECUTABLE} ${make}/manpage.py $<TARGET_FILE:${program}> ${PROJECT_VERSION} ${changelog} ${include} ${page}
        COMMAND ${GZIP} -9nf ${page})
    install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    set(completion ${share}/bash-completion/completions/${program})
    reelkeep_document(${completion}
        DEPENDS ${program} ${make}/completion.py ${make}/completion.bash ${make}/helptext.py
        COMMAND ${Python3_EXECUTABLE} ${make}/completion.py $<TARGET_FILE:${program}> ${completion})
    install(FILES ${completion} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endforeach()

set(debian_changelog ${share}/doc/reelkeep/changelog)
reelkeep_document(${debian_changelog}.gz
    DEPENDS ${changelog} ${make}/changelog.py
    COMMAND ${Python3_EXECUTABLE} ${make}/changelog.py ${changelog} ${debian_changelog}
    COMMAND ${GZIP} -9nf ${debian_changelog})
install(FILES ${debian_changelog}.gz debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/reelkeep)

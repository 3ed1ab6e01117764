# SPDX-License-Identifier: Apache-2.0
# What is installed where, and the Debian package of it: scripts/package.
include(GNUInstallDirs)

install(TARGETS quotasmith-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(TARGET quotasmith)
    install(TARGETS quotasmith RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
install(FILES resources/linux/quotasmith.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/linux/org.quotasmith.Quotasmith.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/linux/quotasmith-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME quotasmith.xml)
install(FILES resources/icons/quotasmith.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES resources/linux/quotasmith.1 resources/linux/quotasmith-cli.1
    DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES resources/linux/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/quotasmith")
install(FILES CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/quotasmith" RENAME changelog)
# Manual pages and changes are kept packed, as Debian has them; without gzip they stay as they are.
find_program(QS_GZIP gzip)
if(QS_GZIP)
    install(CODE "
        foreach(page \"${CMAKE_INSTALL_MANDIR}/man1/quotasmith.1\" \"${CMAKE_INSTALL_MANDIR}/man1/quotasmith-cli.1\"
                \"${CMAKE_INSTALL_DATADIR}/doc/quotasmith/changelog\")
            execute_process(COMMAND \"${QS_GZIP}\" -9nf \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/\${page}\"
                COMMAND_ERROR_IS_FATAL ANY)
        endforeach()")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME quotasmith)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "The Quotasmith authors <quotasmith@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Quotasmith takes last year's sales, sets the annual target, and takes it apart
over months, teams and people, customer tiers and products. Every sum agrees to
the cent, what is held does not move, and every step can be undone. A plan is one
file on this machine; there is no server and no account.")
# Opened by name while the program runs, so no linker finds them: Qt's own words, and how a plan is told by its file.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-translations-l10n, shared-mime-info")
# Letters for Chinese; papers opened with other programs and plans recognised without a desktop; icons; Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-wqy-microhei, xdg-utils, libfile-mimeinfo-perl, desktop-file-utils, hicolor-icon-theme, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6")
include(CPack)

# SPDX-License-Identifier: Apache-2.0
# What is installed where, and the Debian package of it: scripts/package.
include(GNUInstallDirs)

install(TARGETS quotasmith-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(TARGET quotasmith)
    install(TARGETS quotasmith RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
install(FILES resources/linux/quotasmith.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/linux/quotasmith.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/linux/quotasmith-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME quotasmith.xml)
install(FILES resources/icons/quotasmith.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES resources/linux/quotasmith.1 resources/linux/quotasmith-cli.1
    DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/quotasmith" RENAME copyright)

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
# Opened by name while the program runs, so no linker finds them: Qt's own words, and letters for Chinese.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-translations-l10n, fonts-wqy-microhei, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
include(CPack)

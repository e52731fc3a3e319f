# SPDX-FileCopyrightText: casevault contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The product as a package of Debian: three programs, what a desktop needs to show one of them, and the papers.
# Included last by the CMakeLists.txt at the root; `cpack` in a release build makes the .deb.

include(GNUInstallDirs)
install(FILES client/desktop/installed/casevault.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES client/desktop/installed/org.casevault.casevault.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES client/desktop/icons/casevault.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md SECURITY.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/casevault)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/casevault RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME casevault)
set(CPACK_PACKAGE_VENDOR "casevault contributors")
set(CPACK_PACKAGE_CONTACT "casevault contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "encrypted case vault for social mediators")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The libraries come from the programs themselves; these are what they open while they run.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "hunspell-fr, diceware, tzdata, qt6-svg-plugins, qt6-image-formats-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-inter, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Mediators write down what people confide to them. Each case has its own key,
and inside it each party has one more: what one person confides is opened by
the pair who follow the case and by nobody else. Everything that happens,
reading included, is a signed entry of a log that an outside auditor verifies.
This package holds casevault-desktop, the command line casevault, and
casevault-verify for auditors. No network is used.

Coffre chiffré de dossiers pour médiateurs sociaux. Ce qu'une personne confie
n'est ouvert que par les deux qui suivent son dossier. Tout ce qui se passe,
lectures comprises, est inscrit dans un journal signé qu'un auditeur extérieur
vérifie. Ce paquet contient casevault-desktop, la ligne de commande casevault,
et casevault-verify pour les auditeurs. Aucun réseau n'est utilisé.")
include(CPack)

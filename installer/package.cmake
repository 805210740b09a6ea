# The Debian package: `cpack --config build/<preset>/CPackConfig.cmake`.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mahdar)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "Mahdar developers <mahdar@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core, fonts-hosny-amiri, hicolor-icon-theme, tzdata, wx3.2-i18n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "at-spi2-core, hunspell-ar, hunspell-en-gb, hunspell-fr, librsvg2-common, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "orca")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "committee meetings, from annotated agenda to draft minutes")
# CPack indents these lines itself and puts the dot on the empty one.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION [=[
Mahdar serves the secretariat of an intergovernmental committee. It reads the
annotated agenda, runs the meeting item by item with its list of speakers and
its clock, records decisions in the committee's formulas, and composes the
draft minutes in Arabic, English and French.

It works on one machine without a network, right to left and left to right,
with the keyboard alone and with a screen reader. The package holds the window
program mahdar and mahdarctl, which does the same work from a terminal.]=])
include(CPack)

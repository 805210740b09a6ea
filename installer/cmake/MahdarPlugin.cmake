# mahdar_add_plugin(NAME LOGIC file... PANELS file...)
#   <NAME>_logic   objects without windows; tests link these, nothing is compiled twice
#   <NAME>_panels  its windows, likewise
#   mahdar-<NAME>  the shared library the host loads; never linked against
# The plugin's CMakeLists.txt lists its sources; plugin.cpp belongs to PANELS.
function(mahdar_add_plugin NAME)
    cmake_parse_arguments(PLUGIN "" "" "LOGIC;PANELS;LIBRARIES" ${ARGN})
    add_library(${NAME}_logic OBJECT ${PLUGIN_LOGIC})
    target_link_libraries(${NAME}_logic PUBLIC Mahdar::Core ${PLUGIN_LIBRARIES})
    target_precompile_headers(${NAME}_logic REUSE_FROM mahdar_core)

    add_library(${NAME}_panels OBJECT ${PLUGIN_PANELS})
    target_link_libraries(${NAME}_panels PUBLIC Mahdar::Core Mahdar::Ui ${PLUGIN_LIBRARIES})
    target_precompile_headers(${NAME}_panels REUSE_FROM mahdar_ui)

    add_library(mahdar-${NAME} MODULE $<TARGET_OBJECTS:${NAME}_panels> $<TARGET_OBJECTS:${NAME}_logic>)
    target_link_libraries(mahdar-${NAME} PRIVATE Mahdar::Core Mahdar::Ui ${PLUGIN_LIBRARIES})
    # Thousands of names that nobody looks up would be looked up at every start.
    target_link_options(mahdar-${NAME} PRIVATE
        "-Wl,--version-script=${CMAKE_SOURCE_DIR}/installer/cmake/plugin_exports.map")
    set_target_properties(mahdar-${NAME} PROPERTIES PREFIX "" LINKER_LANGUAGE CXX
        LINK_DEPENDS "${CMAKE_SOURCE_DIR}/installer/cmake/plugin_exports.map"
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/plugins"
        INSTALL_RPATH "$ORIGIN/..")
    install(TARGETS mahdar-${NAME} LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/mahdar/plugins")
endfunction()

# mahdar_add_plugin(NAME LOGIC file... PANELS file...)
#   <NAME>_logic   objects without windows; tests link these, nothing is compiled twice
#   mahdar-<NAME>  the shared library the host loads; never linked against
# The plugin's CMakeLists.txt lists its sources; plugin.cpp belongs to PANELS.
function(mahdar_add_plugin NAME)
    cmake_parse_arguments(PLUGIN "" "" "LOGIC;PANELS;LIBRARIES" ${ARGN})
    add_library(${NAME}_logic OBJECT ${PLUGIN_LOGIC})
    target_link_libraries(${NAME}_logic PUBLIC Mahdar::Core ${PLUGIN_LIBRARIES})
    target_precompile_headers(${NAME}_logic REUSE_FROM mahdar_core)

    add_library(mahdar-${NAME} MODULE ${PLUGIN_PANELS} $<TARGET_OBJECTS:${NAME}_logic>)
    target_link_libraries(mahdar-${NAME} PRIVATE Mahdar::Core Mahdar::Ui ${PLUGIN_LIBRARIES})
    target_precompile_headers(mahdar-${NAME} REUSE_FROM mahdar_ui)
    set_target_properties(mahdar-${NAME} PROPERTIES PREFIX ""
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/plugins"
        INSTALL_RPATH "$ORIGIN/..")
    install(TARGETS mahdar-${NAME} LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/mahdar/plugins")
endfunction()

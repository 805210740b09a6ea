# Warnings, sanitizers and small helpers every target shares.
add_library(mahdar_warnings INTERFACE)
target_compile_options(mahdar_warnings INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
# g++ 12 sees overruns in std::string that are not there (gcc bug 105651 and its kin).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(mahdar_warnings INTERFACE -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow
                                                     -Wno-stringop-overread)
endif()
if(MAHDAR_WARNINGS_AS_ERRORS)
    target_compile_options(mahdar_warnings INTERFACE -Werror)
endif()

add_library(mahdar_options INTERFACE)
target_link_libraries(mahdar_options INTERFACE mahdar_warnings)
# One set of flags everywhere, so that precompiled headers can be shared.
target_compile_options(mahdar_options INTERFACE -pthread)
target_include_directories(mahdar_options INTERFACE "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}>")
if(MAHDAR_SANITIZE)
    target_compile_options(mahdar_options INTERFACE -fsanitize=${MAHDAR_SANITIZE} -fno-omit-frame-pointer
                                                    -fno-sanitize-recover=undefined)
    target_link_options(mahdar_options INTERFACE -fsanitize=${MAHDAR_SANITIZE})
endif()

find_program(MAHDAR_CCACHE ccache)
if(MAHDAR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${MAHDAR_CCACHE}")
    add_compile_options("$<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>")
endif()

# Data files are staged beside the program at build time and installed to the same relative place.
#   mahdar_data(<folder below share/mahdar> FILE...)
function(mahdar_data FOLDER)
    file(MAKE_DIRECTORY "${MAHDAR_DATA_DIR}/${FOLDER}")
    foreach(file IN LISTS ARGN)
        configure_file("${file}" "${MAHDAR_DATA_DIR}/${FOLDER}/" COPYONLY)
    endforeach()
    install(FILES ${ARGN} DESTINATION "${CMAKE_INSTALL_DATADIR}/mahdar/${FOLDER}")
endfunction()

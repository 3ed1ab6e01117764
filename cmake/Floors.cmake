# SPDX-License-Identifier: Apache-2.0
# One static library a floor, made of the modules (folders) that stand on it.
# A new file is picked up by itself: the folders are globbed with CONFIGURE_DEPENDS. A folder below the modules that
# EXCEPT names is left to another library.
# COMMON names the headers of libraries that most of its files include.
function(qs_floor name)
    cmake_parse_arguments(ARG "" "" "MODULES;EXCEPT;PUBLIC;PRIVATE;COMMON" ${ARGN})
    set(sources "")
    foreach(module IN LISTS ARG_MODULES)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS
            "${CMAKE_CURRENT_SOURCE_DIR}/${module}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${module}/*.h")
        list(APPEND sources ${found})
    endforeach()
    list(SORT sources)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    foreach(folder IN LISTS ARG_EXCEPT)
        list(FILTER sources EXCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/${folder}/")
    endforeach()
    if(NOT sources)
        add_library(${name} INTERFACE)
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    qs_precompile(${name} ${ARG_COMMON})
endfunction()

# Compiles the standard library's headers, and those given, once for a whole target instead of once a file. Nothing of the
# project's own is among them, so that an edit rebuilds what it did before.
function(qs_precompile name)
    get_target_property(sources ${name} SOURCES)
    list(LENGTH sources count)
    if(NOT QS_PRECOMPILE OR count LESS 20)
        return()
    endif()
    set(headers algorithm array charconv chrono cmath cstdint filesystem functional limits map memory numeric optional set
        span string string_view unordered_map utility variant vector)
    list(TRANSFORM headers REPLACE "(.+)" "<\\1>")
    foreach(header IN LISTS headers ARGN)
        target_precompile_headers(${name} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:${header}>")
    endforeach()
endfunction()

# A test program of the files in folders below tests/.
function(qs_program name)
    cmake_parse_arguments(ARG "" "" "FOLDERS;LINK;COMMON" ${ARGN})
    set(sources "")
    foreach(folder IN LISTS ARG_FOLDERS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/${folder}/*.cpp")
        list(APPEND sources ${found})
    endforeach()
    if(NOT sources)
        return()
    endif()
    list(SORT sources)
    add_executable(${name} ${sources})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/src")
    target_compile_options(${name} PRIVATE -Wno-conversion)
    target_link_libraries(${name} PRIVATE ${ARG_LINK} GTest::gmock GTest::gtest)
    qs_precompile(${name} <gmock/gmock.h> <gtest/gtest.h> ${ARG_COMMON})
endfunction()

# The same, with every test in it known to ctest; LABELS go to each.
function(qs_tests name)
    cmake_parse_arguments(ARG "" "" "FOLDERS;LINK;LABELS;COMMON" ${ARGN})
    qs_program(${name} FOLDERS ${ARG_FOLDERS} LINK ${ARG_LINK} COMMON ${ARG_COMMON})
    if(NOT TARGET ${name})
        return()
    endif()
    include(GoogleTest)
    gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300)
endfunction()

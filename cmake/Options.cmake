# SPDX-License-Identifier: Apache-2.0
# What a builder may choose, and what holds for every target.
option(QS_BUILD_UI "Build the window" ON)
option(QS_BUILD_TESTS "Build the tests" ON)
option(QS_BUILD_BENCHMARKS "Build the benchmarks" OFF)
option(QS_PRECOMPILE "Compile library headers once a target; OFF where several checkouts share one compiler cache" ON)
option(QS_BUILD_FUZZ "Build the fuzz targets (clang only)" OFF)
set(QS_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# -ffp-contract=off: the ideal of a spread must be the same on every machine.
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -ffp-contract=off)
if(QS_SANITIZE)
    add_compile_options(-fsanitize=${QS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${QS_SANITIZE})
endif()

find_program(QS_CCACHE ccache)
if(QS_CCACHE)
    # The sloppiness is what the cache asks for before it takes precompiled headers; no file uses the time it is compiled at.
    set(QS_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${QS_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${QS_CCACHE}")
    if(QS_PRECOMPILE)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${QS_LAUNCHER})
    else()
        set(CMAKE_CXX_COMPILER_LAUNCHER "${QS_CCACHE}")
    endif()
endif()
find_program(QS_MOLD mold)
if(QS_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

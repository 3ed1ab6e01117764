# SPDX-License-Identifier: Apache-2.0
# What a builder may choose, and what holds for every target.
option(QS_BUILD_UI "Build the window" ON)
option(QS_BUILD_TESTS "Build the tests" ON)
option(QS_BUILD_BENCHMARKS "Build the benchmarks" OFF)
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
    set(CMAKE_C_COMPILER_LAUNCHER "${QS_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${QS_CCACHE}")
endif()
find_program(QS_MOLD mold)
if(QS_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

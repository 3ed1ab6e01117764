// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

/// What a program needs to end well when there is no memory left. Inside, want of memory is std::bad_alloc and nothing
/// else, so that nobody takes it for the fault of a row, a cell or a file; at the edges (a command, the window, a task)
/// it becomes the error that has a sentence.
namespace quotasmith::base {

/// Error{"out-of-memory"}; making it asks for no memory.
Error outOfMemory();

/// Sets a piece of memory aside, given back when an allocation fails for the first time, so that a large demand
/// that is refused leaves room for its clearing up and for saying so. Once in a program's life.
void keepMemoryReserve();

/// The bare words on the error stream, where nothing else works any more. Asks for no memory.
void sayOutOfMemory() noexcept;

} // namespace quotasmith::base

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/faults/fault_vfs.h"

#include <cstdint>

/// The memory of the test program, which fails when it is told to.
namespace quotasmith::faults {

/// Who asks for memory: C++ (operator new), or SQLite.
enum class Asker { Program, Sqlite };

/// From now on the n-th demand (from 1) of this thread fails, and with ForEver every later one; n = 0: only counts.
void failAllocation(Asker asker, std::int64_t n, Lasting lasting);
/// From now on there is memory again.
void healAllocations();
/// Demands since failAllocation, until healAllocations.
std::int64_t allocations(Asker asker);
bool hasAllocationFailed();

} // namespace quotasmith::faults

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/document.h"
#include "tests/support/temporary_folder.h"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace quotasmith::faults {

/// A script of use over a plan that `prepareScenarios` has made.
struct MemoryScenario {
    const char *name = "";
    /// What it came to, as text: the same every time.
    std::function<std::string(store::Document &, const tests::TemporaryFolder &)> work;
    const char *output = nullptr; ///< the file it makes in the folder
    bool isReading = false;       ///< the plan stays as it is, to the byte

    friend void PrintTo(const MemoryScenario &scenario, std::ostream *out) { *out << scenario.name; }
};

const std::vector<MemoryScenario> &memoryScenarios();

/// Makes the plan in the folder, with something to undo, to redo and to take back, and the files that are read.
void prepareScenarios(const tests::TemporaryFolder &folder, const std::filesystem::path &plan,
                      const store::Surroundings &surroundings);
/// An edit of everybody's targets, for afterwards.
void editOnceMore(store::Document &document);

} // namespace quotasmith::faults

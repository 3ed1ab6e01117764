// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/document.h"
#include "tests/support/plan_fixture.h"

#include <functional>
#include <string>
#include <vector>

namespace quotasmith::faults {

/// How many points of failure are tried: `QS_FAULT_POINTS`, else `usual`.
int faultPoints(int usual);
/// Whether every point there is shall be tried.
bool triesEverything();

/// A plan, what somebody does to it, and what it holds after each step. Every run starts from the same bytes.
class PlanScript : public tests::PlanFixture {
protected:
    struct Step {
        const char *kind; ///< import edit undo backup copy
        std::function<void(store::Document &)> work;
        void operator()(store::Document &document) const { work(document); }
    };

    void SetUp() override;

    /// What a run came to: how many steps were acknowledged, and what ended it.
    struct Ran {
        std::size_t acknowledged = 0;
        std::string error; ///< code; empty: it came to its end
    };
    /// Opens the plan and takes the steps until something is refused.
    Ran run();
    void restoreBase();
    /// Files SQLite writes for the plan.
    std::vector<std::string> watchedFiles() const;
    /// What a plan holds, all of it: every row of every table that counts, as text. Throws what opening throws.
    std::string contentOf(const std::filesystem::path &file);
    /// The plan holds what it held before or after the step that was under way, and its history agrees.
    ::testing::AssertionResult isWhole(const std::filesystem::path &file, const Ran &ran);

    std::vector<Step> m_steps;
    std::vector<std::string> m_contents; ///< before the first step, after each
    std::string m_base;                  ///< bytes
    base::SeededIdSource m_idsAtStart{0};
};

} // namespace quotasmith::faults

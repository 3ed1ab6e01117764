// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/ops/plan/create_plan.h"
#include "core/store/document.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

/// A folder with one new plan of 2027, a clock that stands still, ids that are the same every time.
class PlanFixture : public ::testing::Test {
protected:
    PlanFixture() : m_file(m_folder / "plan.qsplan")
    {
        plan::PlanSettings settings;
        settings.company = "Test";
        ops::createPlan(m_file, surroundings(), settings);
    }

    store::Surroundings surroundings() { return {&m_clock, &m_ids, "tester", "bench"}; }
    std::unique_ptr<store::Document> open() { return store::Document::openForWriting(m_file, surroundings()); }

    template <class Work> static std::string errorOf(Work work)
    {
        try {
            work();
        } catch (const base::Error &error) {
            return error.code();
        }
        return {};
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_file;
    base::FixedClock m_clock{"2027-03-01"};
    base::SeededIdSource m_ids{7};
};

} // namespace quotasmith::tests

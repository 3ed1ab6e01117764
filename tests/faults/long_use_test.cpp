// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/check_plan.h"
#include "core/store/history.h"
#include "core/store/sqlite/connection.h"
#include "tests/faults/counted.h"
#include "tests/faults/plan_script.h"
#include "tests/support/staffed_plan.h"

#include <array>
#include <random>

namespace quotasmith::faults {
namespace {

/// Somebody who edits, moves, holds, releases, undoes and redoes at random, in a plan file.
class LongUseOfAFile : public tests::StaffedPlan {
protected:
    LongUseOfAFile() { m_digests.push_back(m_document->digest()); }

    ops::PlaceName place()
    {
        static constexpr std::array kNodes{"organisation", "North", "South", "A",  "B", "P1",
                                           "P2",           "P3",    "P4",    "P5", "P6"};
        static constexpr std::array kPeriods{"2027",   "2027H1",  "2027H2",  "2027Q1",  "2027Q2",  "2027Q3",
                                             "2027Q4", "2027-01", "2027-04", "2027-07", "2027-10", "2027-12"};
        return {plan::Axis::Organisation, kNodes[m_random() % kNodes.size()], kPeriods[m_random() % kPeriods.size()]};
    }
    spread::ValueExpression percent(int least, int most)
    {
        const int number = least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
        return value((number < 0 ? "" : "+") + std::to_string(number) + "%");
    }
    store::Changes edit()
    {
        ops::SetTarget request;
        request.place = place();
        request.value = percent(-15, 20);
        request.keep = static_cast<spread::Keep>(m_random() % 4);
        request.hold = m_random() % 20 == 0;
        return ops::setTarget(*m_document, request, ops::Run::Write).changes;
    }
    store::Changes move()
    {
        const ops::MoveTarget request{place(), place(), plan::Measure::Revenue,
                                      value(std::to_string(m_random() % 900))};
        return ops::moveTarget(*m_document, request, ops::Run::Write).changes;
    }
    store::Changes holdOrRelease()
    {
        if (m_random() % 2 == 0)
            return ops::releaseTargets(*m_document, {});
        ops::HoldTarget request;
        request.place = place();
        return ops::holdTarget(*m_document, request, ops::Run::Write).changes;
    }
    /// A step that was made now stands above all that was undone.
    void note(const store::Changes &changes)
    {
        if (changes.isEmpty())
            return;
        m_digests.resize(++m_at);
        m_digests.push_back(m_document->digest());
    }
    void doOne()
    {
        const unsigned kind = static_cast<unsigned>(m_random() % 10);
        if (kind == 0 && m_at > 0) {
            m_document->undo();
            --m_at;
        } else if (kind == 1 && m_at + 1 < m_digests.size()) {
            m_document->redo();
            ++m_at;
        } else if (kind <= 3) {
            note(holdOrRelease());
        } else {
            note(kind <= 5 ? move() : edit());
        }
    }

    std::mt19937_64 m_random{20'270'105};
    std::vector<base::HashSum> m_digests; ///< by step that can be undone
    std::size_t m_at = 0;
};

TEST_F(LongUseOfAFile, KeepsEveryRuleAndEveryStepComesBack)
{
    const int operations = faultPoints(15) * 10;
    std::int64_t refused = 0;
    for (int number = 0; number < operations; ++number) {
        try {
            doOne();
        } catch (const base::Error &) { // something that cannot be: nothing has changed
            ++refused;
        }
        ASSERT_EQ(m_document->digest(), m_digests[m_at]) << "operation " << number;
        ASSERT_TRUE(ops::checkTargets(*m_document).ok) << "operation " << number;
        if (number % 250 == 249) {
            m_document.reset();
            m_document = open(); // the content is held against its digest
        }
    }
    EXPECT_LT(refused, operations / 2);
    EXPECT_EQ(store::brokenLink(m_document->connection()), std::nullopt);
    for (; m_at > 0; --m_at)
        m_document->undo();
    EXPECT_EQ(m_document->digest(), m_digests.front()) << "all of it undone";
    counted("file.operations", operations);
}

} // namespace
} // namespace quotasmith::faults

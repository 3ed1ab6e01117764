// SPDX-License-Identifier: Apache-2.0
#include "ui/models/selection_summary.h"

#include "ui/models/grid_roles.h"

#include <gtest/gtest.h>
#include <limits>
#include <QStandardItemModel>

namespace quotasmith::ui {
namespace {

class SelectionSummaryTest : public ::testing::Test {
protected:
    QModelIndex cell(std::int64_t units, int decimals = 2)
    {
        auto *item = new QStandardItem;
        item->setData(QVariant::fromValue<qlonglong>(units), roleNumber(GridRole::Units));
        item->setData(decimals, roleNumber(GridRole::Decimals));
        m_model.appendRow(item);
        return item->index();
    }
    QModelIndex word()
    {
        m_model.appendRow(new QStandardItem(QStringLiteral("KA")));
        return m_model.index(m_model.rowCount() - 1, 0);
    }

    QStandardItemModel m_model;
};

TEST_F(SelectionSummaryTest, IsExact)
{
    const auto summary = summaryOf({cell(100), cell(200), cell(301), word()});
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->count, 3);
    EXPECT_EQ(summary->sum, 601);
    EXPECT_EQ(summary->average, 200);
    EXPECT_FALSE(summary->isAverageExact);
    EXPECT_TRUE(summaryOf({cell(100), cell(200)})->isAverageExact);
}

TEST_F(SelectionSummaryTest, SaysNothingOfWhatHasNoSum)
{
    EXPECT_FALSE(summaryOf({}));
    EXPECT_FALSE(summaryOf({word()}));
    EXPECT_FALSE(summaryOf({cell(100, 2), cell(3, 0)}));
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    EXPECT_FALSE(summaryOf({cell(most), cell(1)}));
}

} // namespace
} // namespace quotasmith::ui

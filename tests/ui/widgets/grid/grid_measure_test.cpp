// SPDX-License-Identifier: Apache-2.0
// How long a grid of a real plan takes. Not part of the tests: it runs on the plan that QS_MEASURE_PLAN names, which it
// changes, and prints milliseconds.
#include "core/money/amount_text.h"
#include "tests/ui/ui_fixture.h"
#include "text/convert.h"
#include "ui/models/targets_model.h"
#include "ui/widgets/grid/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <array>
#include <ctime>
#include <functional>
#include <iostream>

namespace quotasmith::tests {
namespace {

constexpr const char *kPlan = "QS_MEASURE_PLAN";
constexpr std::size_t kPasted = 10'000;     ///< values
constexpr std::array kMonths{6, 7, 10, 11}; ///< columns of months that are open

class GridMeasure : public UiFixture {
protected:
    /// People's values, each a little off what is there, as from a spreadsheet somebody went over.
    static QList<ui::GridEdit> block(const ui::TargetsModel &model, int round)
    {
        const plan::Tree &tree = model.content().tree();
        QList<ui::GridEdit> edits;
        for (int row = model.rowCount() - 1; row >= 0 && edits.size() < static_cast<qsizetype>(kPasted); --row)
            for (const int column : kMonths) {
                const QModelIndex cell = model.index(row, column);
                const auto units = cell.data(ui::roleNumber(ui::GridRole::Units)).toLongLong();
                if (!tree.isLeaf(model.shownRow(row).position) || tree.node(model.shownRow(row).position).unassigned)
                    continue;
                const int decimals = cell.data(ui::roleNumber(ui::GridRole::Decimals)).toInt();
                const std::int64_t off = units * (1 + (row + round) % 5) / 1000;
                const std::int64_t typed = (row + column) % 2 == 0 ? units + off : units - off;
                edits.append({cell, text::fromUtf8(money::printAmount(typed, decimals))});
            }
        return edits;
    }

    /// Prints milliseconds, of the clock and of the processor: beside other programs the second says more.
    void time(const char *what, int times, const std::function<void(int)> &work)
    {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t before = std::clock();
        for (int i = 0; i < times; ++i)
            work(i);
        std::cout << what << ": " << static_cast<double>(clock.nsecsElapsed()) / 1e6 / times << " ms, processor "
                  << static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / times << " ms\n";
    }
};

TEST_F(GridMeasure, OfALargePlan)
{
    if (qEnvironmentVariableIsEmpty(kPlan))
        GTEST_SKIP() << "set " << kPlan;
    ASSERT_TRUE(m_session.open(qEnvironmentVariable(kPlan).toStdString()));
    ui::TargetsModel model(m_session);
    time("read", 1, [&](int) { model.show(plan::Axis::Organisation, plan::Measure::Revenue); });
    for (int quarter = 0; quarter < 4; ++quarter)
        model.setUnfolded(quarter, quarter < 3);
    ui::GridView grid;
    time("first look", 1, [&](int) {
        grid.setModel(&model);
        grid.setFrozenColumns(2);
        grid.resize(1900, 1000);
        grid.show();
        QApplication::processEvents();
    });
    std::cout << model.rowCount() << " rows x " << model.columnCount() << " columns\n";
    grid.setCurrentIndex(model.index(model.rowCount() / 2, 5));
    time("key down", 50, [&](int) {
        QTest::keyClick(&grid, Qt::Key_Down);
        QApplication::processEvents();
    });
    time("scroll", 50, [&](int i) {
        grid.verticalScrollBar()->setValue(i * grid.verticalScrollBar()->maximum() / 50);
        grid.repaint();
        QApplication::processEvents();
    });
    time("open and close the editor", 20, [&](int) {
        QTest::keyClick(&grid, '7');
        for (QLineEdit *editor : grid.findChildren<QLineEdit *>())
            if (editor->isVisible())
                QTest::keyClick(editor, Qt::Key_Escape);
        QApplication::processEvents();
    });
    const QModelIndex cell = model.index(model.rowCount() - 1, model.columnCount() - 4);
    time("one value", 3, [&](int i) {
        model.setData(cell, QStringLiteral("now+%1%").arg(i + 1), Qt::EditRole);
        QApplication::processEvents();
    });
    time("undo", 3, [&](int) {
        m_session.undo();
        QApplication::processEvents();
    });
    time("the operation of one value alone", 3, [&](int i) {
        m_session.disconnect(&model);
        ui::typeTarget(m_session, *model.target(cell), QStringLiteral("now+%1%").arg(i + 1), spread::Keep::Totals);
    });
    QObject::connect(&m_session, &ui::DocumentSession::changed, &model,
                     [&] { model.show(plan::Axis::Organisation, plan::Measure::Revenue); });
    for (const spread::Keep keep : {spread::Keep::Nothing}) {
        model.setKeep(keep);
        const QList<ui::GridEdit> edits = block(model, static_cast<int>(keep));
        ASSERT_EQ(edits.size(), kPasted);
        QList<ui::GridRefusal> refused;
        time("10,000 values", 1, [&](int) {
            refused = model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never);
            QApplication::processEvents();
        });
        std::cout << "refused: " << refused.size()
                  << (refused.isEmpty() ? std::string() : ", the first: " + refused.front().reason.toStdString())
                  << '\n';
    }
}

} // namespace
} // namespace quotasmith::tests

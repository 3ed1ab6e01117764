// SPDX-License-Identifier: Apache-2.0
#include "ui/models/targets_model.h"

#include "core/ops/targets/hold_targets.h"
#include "core/ops/targets/typed_value.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/grid_roles.h"

#include <array>
#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <random>

namespace quotasmith::tests {
namespace {

using plan::Axis;
using ui::EditAnswer;
using ui::GridRole;
using ui::roleNumber;
using ui::TargetsModel;

class TargetsModelTest : public UiFixture {
protected:
    TargetsModelTest()
    {
        openPlan();
        m_model.show(Axis::Organisation, plan::Measure::Revenue);
    }

    int rowOf(const char *code) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.index(row, 1).data().toString() == QString::fromUtf8(code))
                return row;
        return -1;
    }
    int columnOf(const char *header) const
    {
        for (int column = 0; column < m_model.columnCount(); ++column)
            if (m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QString::fromUtf8(header))
                return column;
        return -1;
    }
    QModelIndex cell(const char *code, const char *header) const
    {
        return m_model.index(rowOf(code), columnOf(header));
    }
    bool type(const char *code, const char *header, const char *text)
    {
        return m_model.setData(cell(code, header), QString::fromUtf8(text), Qt::EditRole);
    }
    QString shown(const char *code, const char *header) const { return cell(code, header).data().toString(); }
    QStringList headers() const
    {
        QStringList list;
        for (int column = 0; column < m_model.columnCount(); ++column)
            list << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return list;
    }

    TargetsModel m_model{m_session};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TargetsModelTest, ShowsQuartersTheYearLastYearAndGrowth)
{
    EXPECT_EQ(headers().join(QLatin1Char('|')),
              QStringLiteral("Organisation|Code|Q1|Q2|Q3|Q4|Year|Last year|Growth|Share"));
    EXPECT_EQ(m_model.rowCount(), 11);
    EXPECT_EQ(shown("organisation", "Year"), QStringLiteral("14,400,000.00"));
    EXPECT_EQ(shown("N", "Q1"), QStringLiteral("1,800,000.00"));
    EXPECT_EQ(shown("N", "Last year"), QStringLiteral("—"));
    EXPECT_EQ(shown("N", "Growth"), QStringLiteral("—"));
    EXPECT_EQ(m_model.index(rowOf("P1"), 0).data(roleNumber(GridRole::Depth)).toInt(), 3);
}

TEST_F(TargetsModelTest, AQuarterUnfoldsIntoItsMonths)
{
    m_model.setUnfolded(1, true);
    EXPECT_EQ(headers().join(QLatin1Char('|')),
              QStringLiteral("Organisation|Code|Q1|2027-04|2027-05|2027-06|Q2|Q3|Q4|Year|Last year|Growth|Share"));
    EXPECT_EQ(shown("organisation", "2027-05"), QStringLiteral("1,200,000.00"));
    m_model.setUnfolded(3, true);
    m_model.setUnfolded(1, false);
    EXPECT_EQ(headers().join(QLatin1Char('|')),
              QStringLiteral("Organisation|Code|Q1|Q2|Q3|2027-10|2027-11|2027-12|Q4|Year|Last year|Growth|Share"));
}

TEST_F(TargetsModelTest, ATypedValueIsInTheFileAtOnce)
{
    ASSERT_TRUE(type("P1", "Q4", "72万"));
    EXPECT_EQ(shown("P1", "Q4"), QStringLiteral("720,000.00"));
    EXPECT_EQ(stored(Axis::Organisation, "P1", "2027Q4"), 72000000);
    EXPECT_EQ(stored(Axis::Organisation, "N1", "2027Q4"), 180000000) << "siblings share the difference";
}

TEST_F(TargetsModelTest, EveryFormOfTheContractIsTaken)
{
    const std::pair<const char *, const char *> kForms[]{
        {"1200000", "1,200,000.00"}, {"1,200,000.50", "1,200,000.50"}, {"120万", "1,200,000.00"},
        {"1.2M", "1,200,000.00"},    {"now+10%", "1,320,000.00"},      {"40%", "720,000.00"},
    };
    for (const auto &[typed, expected] : kForms) {
        ASSERT_TRUE(type("P1", "Q4", typed)) << typed;
        EXPECT_EQ(shown("P1", "Q4").toStdString(), expected) << typed;
    }
}

TEST_F(TargetsModelTest, UndoAndRedoReachTheGrid)
{
    const QString before = shown("P1", "Q4");
    ASSERT_TRUE(type("P1", "Q4", "72万"));
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(shown("P1", "Q4"), before);
    ASSERT_TRUE(m_session.redo());
    EXPECT_EQ(shown("P1", "Q4"), QStringLiteral("720,000.00"));
}

/// Everything a model says of its cells, but for what only the last step marks.
QStringList everything(const TargetsModel &model)
{
    constexpr std::array kRoles{static_cast<int>(Qt::DisplayRole),
                                static_cast<int>(Qt::EditRole),
                                static_cast<int>(Qt::ToolTipRole),
                                static_cast<int>(Qt::AccessibleTextRole),
                                static_cast<int>(Qt::TextAlignmentRole),
                                roleNumber(GridRole::Units),
                                roleNumber(GridRole::Decimals),
                                roleNumber(GridRole::Depth),
                                roleNumber(GridRole::Folding),
                                roleNumber(GridRole::Held),
                                roleNumber(GridRole::Closed),
                                roleNumber(GridRole::Strong)};
    QStringList said;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : kRoles)
                said << model.index(row, column).data(role).toString();
    return said;
}

TEST_F(TargetsModelTest, AfterAnyStepItSaysWhatAFreshOneSays)
{
    std::mt19937 dice(20270101);
    const auto any = [&dice](int count) { return static_cast<int>(dice() % static_cast<unsigned>(count)); };
    m_model.setKeep(spread::Keep::Nothing);
    for (int step = 0; step < 80; ++step) {
        const QModelIndex cell = m_model.index(any(m_model.rowCount()), 2 + any(5));
        const int kind = any(10);
        if (kind < 5)
            m_model.setData(cell, QString::number(100000 + any(900000)), Qt::EditRole);
        else if (kind == 5)
            m_model.applyEdits({{cell, QStringLiteral("now+5%")}, {m_model.index(any(11), 3), QStringLiteral("70万")}},
                               ui::GridSource::Paste, ui::GridPartly::Allowed);
        else if (kind == 6)
            cell.data(roleNumber(GridRole::Held)).toBool() ? ui::releasePlace(m_session, *m_model.target(cell))
                                                           : ui::holdPlace(m_session, *m_model.target(cell));
        else if (kind < 9)
            m_session.undo();
        else
            m_session.redo();
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int column = 2; column < 7; ++column)
                m_model.setData(m_model.index(row, column), {}, roleNumber(GridRole::Refused));
        TargetsModel fresh(m_session);
        fresh.show(Axis::Organisation, plan::Measure::Revenue);
        ASSERT_EQ(everything(m_model), everything(fresh)) << "step " << step;
    }
}

TEST_F(TargetsModelTest, TheCompanysYearIsTheAnnualTarget)
{
    ASSERT_TRUE(type("organisation", "Year", "2880万"));
    EXPECT_EQ(stored(Axis::Organisation, "organisation", "2027"), 2880000000);
    EXPECT_EQ(stored(Axis::Customer, "customer", "2027Q1"), 720000000);
}

TEST_F(TargetsModelTest, AnUnreadableTextStaysInItsCellWithTheReason)
{
    const QSignalSpy answers(&m_model, &TargetsModel::answered);
    ASSERT_FALSE(type("P1", "Q4", "12,34,5x"));
    const QModelIndex index = cell("P1", "Q4");
    EXPECT_EQ(index.data().toString(), QStringLiteral("12,34,5x"));
    EXPECT_EQ(index.data(Qt::EditRole).toString(), QStringLiteral("12,34,5x"));
    EXPECT_EQ(index.data(roleNumber(GridRole::Refused)).toString(), QStringLiteral("12,34,5x"));
    EXPECT_THAT(index.data(Qt::ToolTipRole).toString().toStdString(), testing::HasSubstr("12,34,5x"));
    EXPECT_EQ(answers.count(), 1);
    EXPECT_EQ(m_model.refusedCell(), index);
    EXPECT_EQ(stored(Axis::Organisation, "P1", "2027Q4"), 60000000);

    m_model.setData(index, {}, roleNumber(GridRole::Refused));
    EXPECT_EQ(shown("P1", "Q4"), QStringLiteral("600,000.00"));
    EXPECT_FALSE(m_model.refusedCell().isValid());
}

TEST_F(TargetsModelTest, RefusedTextsStayWithTheirCellsWhereverTheseGo)
{
    ASSERT_FALSE(type("P1", "Q4", "12x"));
    ASSERT_FALSE(type("P2", "Q3", "13x"));
    m_model.setUnfolded(0, true);
    m_model.setFolded(m_model.content().node(m_model.shownRow(rowOf("N1"))).id, true);
    m_model.setFolded(m_model.content().node(m_model.shownRow(rowOf("N1"))).id, false);
    ASSERT_TRUE(type("P3", "Q2", "70万"));
    EXPECT_EQ(shown("P1", "Q4"), QStringLiteral("12x"));
    EXPECT_EQ(shown("P2", "Q3"), QStringLiteral("13x"));
    ASSERT_TRUE(type("P1", "Q4", "60万"));
    EXPECT_EQ(shown("P1", "Q4"), QStringLiteral("600,000.00"));
    m_model.show(Axis::Customer, plan::Measure::Revenue);
    m_model.show(Axis::Organisation, plan::Measure::Revenue);
    EXPECT_EQ(shown("P2", "Q3"), QStringLiteral("600,000.00"));
}

TEST_F(TargetsModelTest, TheCompanysOwnMonthsShareInABlockAsWhenTyped)
{
    const std::pair<const char *, const char *> kValues[]{{"Q1", "400万"}, {"Q2", "370万"}};
    QList<ui::GridEdit> edits;
    for (const auto &[period, typed] : kValues) {
        ASSERT_TRUE(type("organisation", period, typed));
        edits.append({cell("organisation", period), QString::fromUtf8(typed)});
    }
    const QString q2 = shown("organisation", "Q2");
    m_session.undo();
    m_session.undo();
    EXPECT_TRUE(m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never).isEmpty());
    EXPECT_EQ(shown("organisation", "Q1"), QStringLiteral("4,000,000.00"));
    EXPECT_EQ(shown("organisation", "Q2"), q2);
    EXPECT_EQ(shown("organisation", "Year"), QStringLiteral("14,400,000.00")) << "the year stays, its months share";
    m_session.undo();
    EXPECT_EQ(shown("organisation", "Q1"), QStringLiteral("3,600,000.00"));
}

TEST_F(TargetsModelTest, TheCompanysYearAndMonthsInOneBlockMakeUpEachOther)
{
    const QList<ui::GridEdit> edits{{cell("organisation", "Q1"), QStringLiteral("400万")},
                                    {cell("organisation", "Year"), QStringLiteral("2000万")},
                                    {cell("P1", "Q3"), QStringLiteral("70万")}};
    EXPECT_TRUE(m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never).isEmpty());
    EXPECT_EQ(shown("organisation", "Q1"), QStringLiteral("4,000,000.00"));
    EXPECT_EQ(shown("organisation", "Year"), QStringLiteral("20,000,000.00"));
    EXPECT_EQ(shown("P1", "Q3"), QStringLiteral("700,000.00"));
}

TEST_F(TargetsModelTest, AConflictNamesTheHoldsAndChangesNothing)
{
    m_model.show(Axis::Customer, plan::Measure::Revenue);
    for (const char *tier : {"KA", "MID"})
        ASSERT_TRUE(std::holds_alternative<ui::EditDone>(ui::holdPlace(m_session, *m_model.target(cell(tier, "Q4")))));
    std::optional<EditAnswer> answer;
    QObject::connect(&m_model, &TargetsModel::answered, [&](const EditAnswer &given) { answer = given; });
    ASSERT_FALSE(type("TAIL", "Q4", "200万"));
    const auto *blocked = std::get_if<ui::Blocked>(&*answer);
    ASSERT_NE(blocked, nullptr);
    EXPECT_EQ(std::count_if(blocked->conflict.claims.begin(), blocked->conflict.claims.end(),
                            [](const spread::Claim &claim) { return claim.kind == spread::Claim::Kind::Hold; }),
              2);
    EXPECT_EQ(stored(Axis::Customer, "TAIL", "2027Q4"), 120000000);
}

TEST_F(TargetsModelTest, AKeepThatMakesNoSenseIsDeclinedWithThoseThatDo)
{
    std::optional<EditAnswer> answer;
    QObject::connect(&m_model, &TargetsModel::answered, [&](const EditAnswer &given) { answer = given; });
    m_model.setKeep(spread::Keep::Both);
    ASSERT_FALSE(type("organisation", "Q4", "400万"));
    const auto *declined = std::get_if<ui::Declined>(&*answer);
    ASSERT_NE(declined, nullptr);
    ASSERT_FALSE(declined->refusal.instead.empty());
    m_model.setKeep(declined->refusal.instead.front());
    EXPECT_TRUE(type("organisation", "Q4", "400万"));
}

TEST_F(TargetsModelTest, AHeldCellSaysSo)
{
    ASSERT_TRUE(std::holds_alternative<ui::EditDone>(ui::holdPlace(m_session, *m_model.target(cell("P1", "Q4")))));
    EXPECT_TRUE(cell("P1", "Q4").data(roleNumber(GridRole::Held)).toBool());
    EXPECT_FALSE(cell("P1", "Q3").data(roleNumber(GridRole::Held)).toBool());
    EXPECT_EQ(cell("P1", "Q4").data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Ann Li, Q4, target 600,000.00, held"));
    EXPECT_EQ(cell("P1", "Q3").data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Ann Li, Q3, target 600,000.00"));
    ASSERT_TRUE(std::holds_alternative<ui::EditDone>(ui::releasePlace(m_session, *m_model.target(cell("P1", "Q4")))));
    EXPECT_FALSE(cell("P1", "Q4").data(roleNumber(GridRole::Held)).toBool());
}

TEST_F(TargetsModelTest, AHoldOnTheCompanyShowsOnEveryAxis)
{
    ui::holdPlace(m_session, *m_model.target(cell("organisation", "Q1")));
    m_model.show(Axis::Product, plan::Measure::Revenue);
    EXPECT_TRUE(cell("product", "Q1").data(roleNumber(GridRole::Held)).toBool());
}

TEST_F(TargetsModelTest, TheUnitIsForDisplayOnly)
{
    m_model.setUnit(ui::DisplayUnit::TenThousand);
    EXPECT_EQ(shown("organisation", "Year"), QStringLiteral("1,440.00"));
    EXPECT_EQ(cell("organisation", "Year").data(Qt::EditRole).toString(), QStringLiteral("14,400,000.00"));
    EXPECT_EQ(cell("organisation", "Year").data(roleNumber(GridRole::Units)).toLongLong(), 1440000000);
    ASSERT_TRUE(type("P1", "Q4", "720000"));
    EXPECT_EQ(shown("P1", "Q4"), QStringLiteral("72.00"));
}

TEST_F(TargetsModelTest, NothingCanBeTypedIntoAPlanOpenForReading)
{
    EXPECT_TRUE(m_model.flags(cell("P1", "Q4")) & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model.flags(cell("P1", "Growth")) & Qt::ItemIsEditable);
    ui::DocumentSession reader(surroundings());
    ASSERT_TRUE(reader.open(m_file));
    EXPECT_FALSE(reader.isWritable());
    TargetsModel model(reader);
    model.show(Axis::Organisation, plan::Measure::Revenue);
    EXPECT_FALSE(model.flags(model.index(5, 3)) & Qt::ItemIsEditable);
}

TEST_F(TargetsModelTest, SwitchingTheLanguageRenamesColumns)
{
    m_speech.change(text::Language::Chinese);
    m_model.retranslate();
    EXPECT_EQ(headers().join(QLatin1Char('|')), QStringLiteral("组织|编码|Q1|Q2|Q3|Q4|全年|去年|同比增长|占比"));
}

TEST_F(TargetsModelTest, AClosedPlanLeavesNothing)
{
    m_session.close();
    m_model.show(Axis::Organisation, plan::Measure::Revenue);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(TargetsModelTest, HoldsAreToldApartBySignAndWords)
{
    const auto hold = [this](const char *period, bool isSoft, const char *least) {
        ops::HoldTarget wanted;
        wanted.place = {Axis::Organisation, "P1", period};
        wanted.measure = plan::Measure::Revenue;
        if (isSoft)
            wanted.strength = plan::HoldStrength::Soft;
        if (least)
            wanted.atLeast = ops::requireValue(least, 2);
        ASSERT_TRUE(m_session.run(
            [&](store::Document &document) { return ops::holdTarget(document, wanted, ops::Run::Write).changes; }));
    };
    hold("2027Q1", false, nullptr);
    hold("2027Q2", true, nullptr);
    hold("2027Q3", false, "50万");
    const auto sign = [this](const char *period) {
        return static_cast<ui::HoldSign>(cell("P1", period).data(roleNumber(GridRole::HoldSign)).toInt());
    };
    const auto words = [this](const char *period) {
        return cell("P1", period).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    EXPECT_EQ(sign("Q1"), ui::HoldSign::Hard);
    EXPECT_EQ(sign("Q2"), ui::HoldSign::Soft);
    EXPECT_EQ(sign("Q3"), ui::HoldSign::AtLeast);
    EXPECT_EQ(sign("Q4"), ui::HoldSign::None);
    EXPECT_EQ(words("Q1"), "Ann Li, Q1, target 600,000.00, held");
    EXPECT_EQ(words("Q2"), "Ann Li, Q2, target 600,000.00, held softly");
    EXPECT_EQ(words("Q3"), "Ann Li, Q3, target 600,000.00, at least 500,000.00");
    EXPECT_TRUE(cell("P1", "Q3").data(Qt::ToolTipRole).toString().contains(QStringLiteral("by tester")));
}

} // namespace
} // namespace quotasmith::tests

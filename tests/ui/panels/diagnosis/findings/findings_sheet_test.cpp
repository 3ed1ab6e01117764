// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/findings_sheet.h"

#include "core/store/queries/market_lists.h"
#include "tests/ui/panels/diagnosis/diagnosis_fixture.h"
#include "ui/panels/diagnosis/findings/action_dialog.h"
#include "ui/panels/diagnosis/findings/dismiss_dialog.h"
#include "ui/panels/diagnosis/findings/evidence_links.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using ui::FindingFilter;
using ui::FindingsModel;

/// The sample, which shows at least six findings.
class FindingsSheetTest : public DiagnosisFixture {
protected:
    FindingsSheetTest()
    {
        openSample();
        m_panel = show();
    }
    ui::FindingsSheet &sheet() { return *m_panel->findings(); }
    FindingsModel &model() { return sheet().model(); }
    std::string id(int row) { return model().finding(row)->id(); }
    template <class Widget> Widget *find(const char *name)
    {
        return sheet().findChild<Widget *>(QString::fromUtf8(name));
    }
    bool makeAction(const std::string &finding, const char *text)
    {
        ui::ActionDialog dialog(m_session, m_panel->reading(), finding);
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("action-text"))->setPlainText(QString::fromUtf8(text));
        dialog.accept();
        settle();
        return dialog.result() == QDialog::Accepted;
    }
    bool dismiss(const std::string &finding, const char *reason)
    {
        ui::DismissDialog dialog(m_session, m_panel->reading(), finding);
        dialog.findChild<QLineEdit *>(QStringLiteral("dismiss-reason"))->setText(QString::fromUtf8(reason));
        dialog.accept();
        settle();
        return dialog.result() == QDialog::Accepted;
    }

    std::unique_ptr<ui::DiagnosisPanel> m_panel;
};

TEST_F(FindingsSheetTest, ListsTheWorstFirstWithSignWordAndSentence)
{
    const QAbstractItemModelTester tester(&model());
    ASSERT_GE(model().rowCount(), 6);
    for (int row = 0; row < model().rowCount(); ++row) {
        const QString head = model().index(row).data(static_cast<int>(FindingsModel::Role::Head)).toString();
        EXPECT_TRUE(head.startsWith(ui::severitySign(model().finding(row)->severity))) << head.toStdString();
        EXPECT_GT(model().index(row).data().toString().size(), 20);
        const int above = std::max(0, row - 1);
        EXPECT_GE(model().finding(above)->severity, model().finding(row)->severity);
    }
}

TEST_F(FindingsSheetTest, TheEvidenceOfTheSelectedOneOpensItsRows)
{
    QSignalSpy asked(m_panel.get(), &ui::Panel::revealAsked);
    for (int row = 0; row < model().rowCount(); ++row) {
        sheet().list()->setCurrentIndex(model().index(row));
        auto *links = find<QLabel>("finding-evidence");
        ASSERT_FALSE(ui::evidenceLinks(*model().finding(row), m_panel->reading()->input).links.empty()) << id(row);
        ASSERT_TRUE(links->text().contains(QStringLiteral("href=\"0\"")));
        Q_EMIT links->linkActivated(QStringLiteral("0"));
        ASSERT_EQ(asked.size(), row + 1);
        EXPECT_FALSE(asked.last().first().value<ui::Destination>().panel.isEmpty());
    }
}

TEST_F(FindingsSheetTest, AFindingBecomesAnActionInOneStep)
{
    const std::string finding = id(0);
    const int open = model().count(FindingFilter::Open);
    ASSERT_TRUE(makeAction(finding, "把流程写下来"));
    EXPECT_EQ(model().count(FindingFilter::Open), open - 1);
    std::vector<plan::ActionItem> actions;
    m_session.read([&](const store::Document &plan) { actions = store::readActions(plan.connection()); });
    const auto made = std::find_if(actions.begin(), actions.end(),
                                   [&](const plan::ActionItem &action) { return action.finding == finding; });
    ASSERT_NE(made, actions.end());
    EXPECT_EQ(made->text, "把流程写下来");
    EXPECT_TRUE(made->due);
    sheet().setFilter(FindingFilter::All);
    const int row = model().rowOf(finding);
    EXPECT_TRUE(model()
                    .index(row)
                    .data(static_cast<int>(FindingsModel::Role::Status))
                    .toString()
                    .contains(QString::fromStdString(made->code)));
    m_session.undo();
    settle();
    EXPECT_EQ(model().count(FindingFilter::Open), open);
}

TEST_F(FindingsSheetTest, AnActionWithoutWordsIsRefused)
{
    const int open = model().count(FindingFilter::Open);
    EXPECT_FALSE(makeAction(id(0), "  "));
    EXPECT_EQ(model().count(FindingFilter::Open), open);
}

TEST_F(FindingsSheetTest, ADismissalNeedsItsReasonAndCanBeTakenBack)
{
    const std::string finding = id(0);
    const int open = model().count(FindingFilter::Open);
    EXPECT_FALSE(dismiss(finding, ""));
    EXPECT_EQ(model().count(FindingFilter::Open), open);
    ASSERT_TRUE(dismiss(finding, "只有一个月"));
    EXPECT_EQ(model().count(FindingFilter::Open), open - 1);
    EXPECT_EQ(model().rowOf(finding), -1);
    sheet().reveal(finding);
    EXPECT_EQ(model().filter(), FindingFilter::All);
    EXPECT_EQ(sheet().list()->currentIndex().row(), model().rowOf(finding));
    find<QPushButton>("finding-reopen")->click();
    settle();
    EXPECT_EQ(model().count(FindingFilter::Open), open);
}

TEST_F(FindingsSheetTest, RulesThatCouldNotJudgeSayWhatTheyMiss)
{
    sheet().setFilter(FindingFilter::Silent);
    const QAbstractItemModelTester tester(&model());
    for (int row = 0; row < model().rowCount(); ++row) {
        ASSERT_NE(model().silence(row), nullptr);
        EXPECT_EQ(model().finding(row), nullptr);
        EXPECT_FALSE(model().silence(row)->missing.empty()) << model().silence(row)->code;
    }
    EXPECT_EQ(model().rowCount(), model().count(FindingFilter::Silent));
}

TEST_F(FindingsSheetTest, TheSelectionStaysWithItsFinding)
{
    sheet().list()->setCurrentIndex(model().index(2));
    const std::string finding = id(2);
    ASSERT_TRUE(dismiss(id(0), "不重要"));
    EXPECT_EQ(id(sheet().list()->currentIndex().row()), finding);
}

TEST(EvidenceLinksTest, EverythingARuleMayMissHasItsRemedy)
{
    EXPECT_EQ(ui::remedyFor("rivals").destination.page, QStringLiteral("rivals"));
    EXPECT_EQ(ui::remedyFor("rival-prices").destination.page, QStringLiteral("rivals"));
    EXPECT_EQ(ui::remedyFor("opportunity-dates").destination.page, QStringLiteral("opportunities"));
    EXPECT_EQ(ui::remedyFor("targets").destination.panel, QStringLiteral("targets"));
    EXPECT_EQ(ui::remedyFor("incentive-budget").destination.page, ui::planSettingsPage());
    EXPECT_EQ(ui::remedyFor("last-year").destination.page, ui::importPage());
    EXPECT_EQ(ui::remedyFor("commission-scheme").destination.panel, QStringLiteral("commission"));
}

} // namespace
} // namespace quotasmith::tests

// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help/help_window.h"

#include "tests/ui/ui_fixture.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/help/manual_page.h"
#include "ui/shell/main_window.h"

#include <gmock/gmock.h>
#include <QAction>
#include <QFile>
#include <QRegularExpression>

namespace quotasmith::tests {
namespace {

using ui::HelpWindow;

class HelpWindowTest : public UiFixture {
protected:
    QString shown() { return m_help.findChild<QTextBrowser *>(QStringLiteral("help-page"))->toPlainText(); }
    QAction *action(const char *name) { return m_help.findChild<QAction *>(QString::fromUtf8(name)); }

    HelpWindow m_help;
};

TEST_F(HelpWindowTest, EveryPageIsThereInBothLanguages)
{
    QStringList titles;
    for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
        m_speech.change(language);
        for (const QString &page : HelpWindow::pages()) {
            m_help.showPage(page);
            EXPECT_EQ(m_help.page(), page);
            EXPECT_GT(shown().size(), 200) << page.toStdString();
            EXPECT_NE(ui::manualTitle(page), page);
            titles << ui::manualTitle(page);
        }
    }
    titles.removeDuplicates();
    EXPECT_EQ(titles.size(), 2 * HelpWindow::pages().size());
}

TEST_F(HelpWindowTest, EveryPictureAPageShowsIsInTheProgram)
{
    static const QRegularExpression kPicture(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"));
    for (const char *language : {"en", "zh_CN"})
        for (const QString &page : HelpWindow::pages()) {
            QFile file(QStringLiteral(":/manual/%1/%2.md").arg(QString::fromUtf8(language), page));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << page.toStdString();
            auto pictures = kPicture.globalMatch(QString::fromUtf8(file.readAll()));
            while (pictures.hasNext()) {
                const QUrl url = QUrl(QStringLiteral("qrc:/manual/en/")).resolved(QUrl(pictures.next().captured(1)));
                EXPECT_TRUE(QFile::exists(QLatin1Char(':') + url.path())) << url.path().toStdString();
            }
        }
}

TEST_F(HelpWindowTest, GoesBackAndForward)
{
    m_help.showPage(QStringLiteral("grid"));
    m_help.showPage(QStringLiteral("targets"));
    action("help-back")->trigger();
    EXPECT_EQ(m_help.page(), QStringLiteral("grid"));
    EXPECT_EQ(m_help.findChild<QListWidget *>()->currentRow(), HelpWindow::pages().indexOf(QStringLiteral("grid")));
    action("help-forward")->trigger();
    EXPECT_EQ(m_help.page(), QStringLiteral("targets"));
}

TEST_F(HelpWindowTest, TheContentsLeadToThePages)
{
    m_help.findChild<QListWidget *>()->setCurrentRow(2);
    EXPECT_EQ(m_help.page(), HelpWindow::pages().at(2));
}

TEST_F(HelpWindowTest, TheLanguageFollows)
{
    m_help.showPage(QStringLiteral("targets"));
    EXPECT_THAT(shown().toStdString(), testing::StartsWith("Targets"));
    m_speech.change(text::Language::Chinese);
    settle();
    EXPECT_EQ(m_help.page(), QStringLiteral("targets"));
    EXPECT_THAT(shown().toStdString(), testing::StartsWith("目标拆解"));
}

TEST_F(HelpWindowTest, FindsAWordAndGoesRound)
{
    m_help.showPage(QStringLiteral("grid"));
    auto *browser = m_help.findChild<QTextBrowser *>(QStringLiteral("help-page"));
    auto *sought = m_help.findChild<QLineEdit *>(QStringLiteral("help-find"));
    sought->setText(QStringLiteral("LibreOffice"));
    Q_EMIT sought->returnPressed();
    const int first = browser->textCursor().position();
    EXPECT_EQ(browser->textCursor().selectedText(), QStringLiteral("LibreOffice"));
    Q_EMIT sought->returnPressed();
    EXPECT_EQ(browser->textCursor().position(), first);
}

TEST_F(HelpWindowTest, F1OpensThePageOfThePanel)
{
    ui::MainWindow window(m_session, m_view, m_speech, {ui::targetsPanelFactory()});
    window.show();
    QAction *help = window.actions().action(ui::ActionId::Manual);
    EXPECT_EQ(help->shortcut(), QKeySequence(Qt::Key_F1));
    help->trigger();
    auto *opened = window.findChild<HelpWindow *>();
    ASSERT_NE(opened, nullptr);
    EXPECT_EQ(opened->page(), QStringLiteral("start")) << "no plan is open";
    ASSERT_TRUE(window.openPlan(planFile()));
    help->trigger();
    EXPECT_EQ(opened->page(), QStringLiteral("targets"));
    EXPECT_EQ(window.findChildren<HelpWindow *>().size(), 1);
}

} // namespace
} // namespace quotasmith::tests

// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/make_sample.h"
#include "tests/ui/pictures/picture_fixture.h"
#include "ui/panels/commission/commission_panel.h"
#include "ui/panels/commission/schemes/editor/new_scheme_dialog.h"
#include "ui/panels/commission/schemes/schemes_section.h"
#include "ui/panels/commission/statements/close_statements_dialog.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QLineEdit>

namespace quotasmith::tests {
namespace {

class PicturesOfCommissionTest : public PictureFixture {
protected:
    PicturesOfCommissionTest() { ops::makeSample(m_folder / "sample.qsplan", {}); }

    void takeAll();
    void takeDraft(ui::MainWindow &window, ui::CommissionPanel &panel);
    void takeDialogs(ui::MainWindow &window, const ui::CommissionPanel &panel);
};

/// Every page as it stands in the window and as a whole.
void PicturesOfCommissionTest::takeAll()
{
    ui::MainWindow window(m_session, m_view, m_speech, allPanels());
    window.resize(1280, 760);
    window.show();
    ASSERT_TRUE(window.openPlan(planFile()));
    settle();
    window.findChild<QAction *>(QStringLiteral("panel-commission"))->trigger();
    take(window, QStringLiteral("commission-empty"));
    ASSERT_TRUE(window.openPlan(QString::fromStdString((m_folder / "sample.qsplan").string())));
    settle();
    m_view.setPeriod({2, 2});
    auto *panel = window.findChild<ui::CommissionPanel *>();
    for (const char *page : {"schemes", "cost", "statements", "lists"}) {
        const QString name = QStringLiteral("commission-") + QString::fromUtf8(page);
        panel->showPage(QString::fromUtf8(page));
        if (auto *other = panel->findChild<QComboBox *>(QStringLiteral("comparison-other"));
            other->isVisible() && other->count() > 2) {
            other->setCurrentIndex(2);
            Q_EMIT other->activated(2);
        }
        take(window, name);
        take(*panel->findChild<ui::CommissionSection *>(name + QStringLiteral("-page")),
             name + QStringLiteral("-whole"));
    }
    takeDraft(window, *panel);
    takeDialogs(window, *panel);
}

/// A scheme without a method and with texts that were refused.
void PicturesOfCommissionTest::takeDraft(ui::MainWindow &window, ui::CommissionPanel &panel)
{
    panel.showPage(QStringLiteral("schemes"));
    exchange::SchemeFile file = exchange::readSchemeTemplate("seed", 2);
    file.code = "field-2028";
    file.scheme.method.reset();
    file.scheme.tiers.push_back({{3, 2}, {1, 100}, {}});
    file.beside.achievement.emplace();
    panel.schemes()->add(file);
    settle();
    auto *gate = panel.findChild<QLineEdit *>(QStringLiteral("scheme-gate"));
    gate->setText(QStringLiteral("八成"));
    Q_EMIT gate->textEdited(gate->text());
    panel.schemes()->save();
    take(window, QStringLiteral("commission-draft"));
    take(*panel.schemes(), QStringLiteral("commission-draft-whole"));
    panel.schemes()->discard();
}

void PicturesOfCommissionTest::takeDialogs(ui::MainWindow &window, const ui::CommissionPanel &panel)
{
    ui::NewSchemeDialog fresh(2, {"seed"}, &window);
    fresh.show();
    take(fresh, QStringLiteral("commission-new"));
    ui::CloseStatementsDialog close(m_session, panel.reading(), {0, 2}, m_view.unit(), &window);
    close.show();
    take(close, QStringLiteral("commission-close"));
}

TEST_F(PicturesOfCommissionTest, ShowEveryWordWhole)
{
    inEveryShade([this] { takeAll(); });
}

TEST(PicturesOfCommission, AtTwiceTheScaleShowEveryWordWhole)
{
    takeAtTwiceTheScale(QStringLiteral("PicturesOfCommissionTest.*"));
}

} // namespace
} // namespace quotasmith::tests

// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/make_sample.h"
#include "core/ops/versions/edit_versions.h"
#include "tests/ui/pictures/picture_fixture.h"
#include "ui/panels/actuals/actuals_panel.h"
#include "ui/panels/commission/commission_panel.h"
#include "ui/panels/diagnosis/diagnosis_panel.h"
#include "ui/panels/execution/execution_panel.h"
#include "ui/panels/overview/overview_panel.h"
#include "ui/panels/review/review_panel.h"
#include "ui/panels/review/review_section.h"
#include "ui/panels/review/versions/revise_dialog.h"
#include "ui/panels/review/versions/submit_dialog.h"
#include "ui/panels/review/versions/versions_section.h"
#include "ui/panels/review/versions/vote_dialog.h"
#include "ui/panels/review/why/why_section.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/files/next_year_dialog.h"
#include "ui/shell/main_window.h"

namespace quotasmith::tests {
namespace {

class PicturesOfReviewTest : public PictureFixture {
protected:
    PicturesOfReviewTest() { ops::makeSample(m_folder / "sample.qsplan", {}); }

    template <class Work> void run(Work work) { EXPECT_TRUE(m_session.run(work)); }

    /// The plan as somebody works with it: approved once, a revision under way.
    void submit()
    {
        run([](store::Document &plan) { return ops::setApprovers(plan, {"林总", "周总监", "吴财务"}); });
        run([](store::Document &plan) { return ops::submitVersion(plan, "年度目标会"); });
    }
    void approve()
    {
        for (const char *name : {"林总", "周总监"})
            run([name](store::Document &plan) { return ops::voteVersion(plan, {name, true, "按会议纪要"}); });
    }
    void revise()
    {
        run([](store::Document &plan) {
            return ops::reviseTargets(plan,
                                      {ops::Revising::Respread, plan::Measure::Revenue, "一季度未达成", "竞品降价"},
                                      ops::Run::Write)
                .changes;
        });
    }
    void takePages(ui::MainWindow &window, ui::ReviewPanel &panel)
    {
        for (const char *page : {"attainment", "why", "forecast", "scorecard", "notes", "versions"}) {
            const QString name = QStringLiteral("review-") + QString::fromUtf8(page);
            panel.showPage(QString::fromUtf8(page));
            settle();
            take(window, name);
            take(*panel.findChild<ui::ReviewSection *>(name + QStringLiteral("-page")),
                 name + QStringLiteral("-whole"));
        }
    }
    void takeWindow()
    {
        ui::MainWindow window(m_session, m_view, m_speech, allPanels());
        window.resize(1280, 760);
        window.show();
        std::filesystem::remove(m_folder / "picture.qsplan");
        std::filesystem::copy_file(m_folder / "sample.qsplan", m_folder / "picture.qsplan");
        ASSERT_TRUE(window.openPlan(QString::fromStdString((m_folder / "picture.qsplan").string())));
        window.findChild<QAction *>(QStringLiteral("panel-review"))->trigger();
        settle();
        auto *panel = window.findChild<ui::ReviewPanel *>();
        takePages(window, *panel);
        panel->showPage(QStringLiteral("why"));
        for (const auto &[kind, name] : {std::pair(ops::VarianceKind::Chain, "review-why-chain"),
                                         std::pair(ops::VarianceKind::Customers, "review-why-customers")}) {
            panel->why()->choose(kind, ops::Against::LastYear);
            settle();
            take(window, QString::fromUtf8(name));
        }
        takeVersions(window, *panel);
    }
    void takeVersions(ui::MainWindow &window, ui::ReviewPanel &panel)
    {
        panel.showPage(QStringLiteral("versions"));
        settle();
        ui::SubmitDialog submit(m_session, panel.versions()->versions().back(), &window);
        submit.show();
        take(submit, QStringLiteral("review-submit"));
        submit.close();
        this->submit();
        settle();
        ui::VoteDialog vote(m_session, panel.versions()->versions().back(), &window);
        vote.show();
        take(vote, QStringLiteral("review-vote"));
        vote.close();
        approve();
        settle();
        ui::ReviseDialog revision(m_session, {2, m_view.unit()}, &window);
        revision.show();
        take(revision, QStringLiteral("review-revise"));
        revision.close();
        revise();
        settle();
        take(window, QStringLiteral("review-revision"));
        take(*panel.versions(), QStringLiteral("review-revision-whole"));
        std::optional<ops::YearEnd> end;
        m_session.read([&](const store::Document &plan) { end = ops::readYearEnd(plan.connection()); });
        ui::NextYearDialog next(*end, &window);
        next.show();
        take(next, QStringLiteral("review-next-year"));
    }
};

TEST_F(PicturesOfReviewTest, OfEveryPageShowEveryWordWhole)
{
    inEveryShade([this] { takeWindow(); });
}

TEST(PicturesOfReview, AtTwiceTheScaleShowEveryWordWhole)
{
    takeAtTwiceTheScale(QStringLiteral("PicturesOfReviewTest.*"));
}

} // namespace
} // namespace quotasmith::tests

// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/set_actuals.h"
#include "core/ops/plan/set_plan.h"
#include "core/ops/sample/make_sample.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "tests/ui/pictures/picture_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/panels/actuals/actuals_panel.h"
#include "ui/panels/actuals/closing/close_dialog.h"
#include "ui/panels/actuals/closing/reopen_dialog.h"
#include "ui/panels/actuals/grid/note_dialog.h"
#include "ui/panels/diagnosis/customers/segment_dialog.h"
#include "ui/panels/diagnosis/diagnosis_panel.h"
#include "ui/panels/diagnosis/findings/action_dialog.h"
#include "ui/panels/diagnosis/findings/dismiss_dialog.h"
#include "ui/panels/diagnosis/findings/findings_sheet.h"
#include "ui/panels/overview/overview_panel.h"
#include "ui/panels/targets/decompose/decompose_page.h"
#include "ui/panels/targets/desk/targets_desk.h"
#include "ui/panels/targets/holds/hold_dialog.h"
#include "ui/panels/targets/move/move_dialog.h"
#include "ui/panels/targets/set/set_page.h"
#include "ui/panels/targets/spread/spread_dialog.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/files/handout/hand_out_dialog.h"
#include "ui/shell/files/handout/take_back_dialog.h"
#include "ui/shell/files/import/import_wizard.h"
#include "ui/shell/files/new_plan_dialog.h"
#include "ui/shell/files/print/preview_dialog.h"
#include "ui/shell/files/print/print_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/grid/refused_dialog.h"

#include <fstream>
#include <QAbstractButton>
#include <QComboBox>
#include <QPushButton>

namespace quotasmith::tests {
namespace {

using ui::ActionId;

class PicturesTest : public PictureFixture {
protected:
    PicturesTest() { ops::makeSample(m_folder / "sample.qsplan", {}); }

    void takeWindow();
    void takeGrid(QWidget &window, ui::GridView &grid, ui::TargetsModel &model);
    void takeSheets(ui::MainWindow &window, ui::DecomposePage &page);
    void takeHandouts(QWidget &window);
    void takePreview(QWidget &window);
    void takeBeyondCalm(ui::MainWindow &window, ui::DecomposePage &page);
    void takeDiagnosis(ui::MainWindow &window);
    void takeActuals(ui::MainWindow &window);
    void takeImport(QWidget &window);
};

void PicturesTest::takeWindow()
{
    ui::MainWindow window(m_session, m_view, m_speech, allPanels());
    window.resize(1280, 760);
    window.show();
    take(window, QStringLiteral("begin"));
    ASSERT_TRUE(window.openPlan(QString::fromStdString((m_folder / "sample.qsplan").string())));
    settle();
    window.findChild<QAction *>(QStringLiteral("panel-targets"))->trigger();
    settle();
    auto *panel = window.findChild<ui::DecomposePage *>();
    auto &model = panel->model();
    const QModelIndex held = model.index(3, 5);
    ui::holdPlace(m_session, *model.target(held));
    panel->grid()->setCurrentIndex(model.index(3, 4));
    take(window, QStringLiteral("targets"));
    window.actions().action(ActionId::UnfoldMonths)->setChecked(true);
    for (int quarter = 0; quarter < 4; ++quarter)
        model.setUnfolded(quarter, true);
    take(window, QStringLiteral("months"));
    for (int quarter = 0; quarter < 4; ++quarter)
        model.setUnfolded(quarter, false);
    panel->grid()->setCurrentIndex(held);
    model.setData(held, QStringLiteral("12,34,5x"), Qt::EditRole);
    panel->grid()->setCurrentIndex(model.index(3, 4));
    panel->grid()->setCurrentIndex(held);
    take(window, QStringLiteral("refused"));
    model.setData(held, {}, ui::roleNumber(ui::GridRole::Refused));
    takeGrid(window, *panel->grid(), model);
    model.setKeep(spread::Keep::Both);
    model.setData(model.index(0, 5), QStringLiteral("1亿"), Qt::EditRole);
    take(window, QStringLiteral("declined"));
    model.setKeep(spread::Keep::Totals);
    takeSheets(window, *panel);
    takeBeyondCalm(window, *panel);
    m_session.undo();
    window.findChild<QAction *>(QStringLiteral("panel-overview"))->trigger();
    take(window, QStringLiteral("overview"));
    takeDiagnosis(window);
    window.actions().action(ActionId::ReasonTarget)->trigger();
    auto *set = window.findChild<ui::SetPage *>();
    const std::array parts{
        std::pair("set-bridge", ui::GoalCards::Card::Bridge), std::pair("set-people", ui::GoalCards::Card::BottomUp),
        std::pair("set-chance", ui::GoalCards::Card::Chance), std::pair("set-smart", ui::GoalCards::Card::Smart)};
    for (const auto &[name, card] : parts) {
        set->showCard(card);
        take(window, QString::fromUtf8(name));
    }
    takeActuals(window);
    ui::NewPlanDialog dialog(2028, &window);
    dialog.show();
    take(dialog, QStringLiteral("new-plan"));
    takeHandouts(window);
    takeImport(window);
}

/// Letters as they will be printed.
void PicturesTest::takePreview(QWidget &window)
{
    std::vector<report::Paper> papers;
    m_session.read(
        [&](const store::Document &document) { papers = ui::sheetsOf(ui::papersOf(document.connection(), {})); });
    ui::PreviewDialog preview(std::move(papers), &window);
    preview.show();
    take(preview, QStringLiteral("print-preview"));
}

/// Whom a workbook is for, and what one brings that came back with everything that can be.
void PicturesTest::takeHandouts(QWidget &window)
{
    std::optional<plan::Tree> tree;
    m_session.read([&](const store::Document &document) {
        tree = store::readTree(document.connection(), store::readSettings(document.connection()),
                               plan::Axis::Organisation);
    });
    const std::vector<ops::HandedOut> before{
        {store::HandoutId(8), "SOUTH", "华南大区", "2027-06-01T02:10:00Z", "林总", std::nullopt},
        {store::HandoutId(7), "EAST", "华东大区", "2027-05-28T02:10:00Z", "林总", "2027-06-02T01:05:00Z"}};
    plan::PlanSettings settings;
    m_session.read([&](const store::Document &document) { settings = store::readSettings(document.connection()); });
    ui::PrintDialog print(settings, *tree, {ui::PaperKind::Statement, {}, "2027-03"}, &window);
    print.show();
    take(print, QStringLiteral("print"));
    takePreview(window);
    ui::HandOutDialog handOut(*tree, before, &window);
    handOut.show();
    take(handOut, QStringLiteral("hand-out"));
    ops::Comparison comparison;
    comparison.state = ops::ReturnState::Tampered;
    comparison.handout.emplace();
    comparison.manager = "EAST";
    comparison.missing = {"P009"};
    comparison.added = {{12, "赵六"}};
    const auto place = [](std::int64_t id, store::HandoutKind kind, const char *period) {
        return store::HandoutPlace{plan::NodeId(id), plan::Measure::Revenue, kind, period};
    };
    using store::HandoutKind;
    comparison.cells = {
        {place(1, HandoutKind::Actual, "2027-05"), "P001", "林晓东", 711935'51, 720000'00, 735500'00,
         ops::CellClass::Conflict},
        {place(1, HandoutKind::Actual, "2027-06"), "P001", "林晓东", {}, {}, 618000'00, ops::CellClass::Clean},
        {place(2, HandoutKind::Commitment, "2027"), "P002", "陈嘉远", 920000'00, 920000'00, 1000000'00,
         ops::CellClass::Clean},
        {place(2, HandoutKind::Actual, "2027-03"), "P002", "陈嘉远", {}, {}, 5000'00, ops::CellClass::Closed},
        {place(3, HandoutKind::Target, "2027-08"), "P017", "秦诗涵", 770789'09, 770789'09, 700000'00,
         ops::CellClass::Locked}};
    comparison.unread = {{place(3, HandoutKind::Actual, "2027-06"), "P017", "秦诗涵", "约五十万", "not-a-number"}};
    ui::TakeBackDialog takeBack(comparison, QStringLiteral("华东区 2027.xlsx"), 2, &window);
    takeBack.show();
    take(takeBack, QStringLiteral("take-back"));
}

/// A file with a title, an unknown name, dates in two readings and a broken amount, page by page.
void PicturesTest::takeImport(QWidget &window)
{
    const auto file = m_folder / "华东 sales.csv";
    std::ofstream(file) << "销售明细,,,,\n单位：万元,,,,\n日期,销售员,销售额（万元）,成本,备注\n"
                           "03/04/2026,王五,12.5,8,x\n05/06/2026,Guo,1.5,1,\n05/06/2026,Hu,12x,2,\n";
    ui::ImportWizard wizard(m_session, {}, &window);
    wizard.show();
    wizard.chooseFile(QString::fromStdString(file.string()));
    auto *next = wizard.findChild<QPushButton *>(QStringLiteral("import-next"));
    for (const char *name : {"import-file", "import-columns", "import-check"}) {
        take(wizard, QString::fromUtf8(name));
        next->click();
    }
}

/// A selected block with its handle, a cell being edited, and what a paste may ask.
void PicturesTest::takeGrid(QWidget &window, ui::GridView &grid, ui::TargetsModel &model)
{
    const ui::CellBlock block{3, 2, 5, 3};
    grid.setCurrentIndex(model.index(block.top, block.left));
    grid.selectionModel()->select(ui::selectionOf(model, block), QItemSelectionModel::ClearAndSelect);
    take(window, QStringLiteral("selected"));
    grid.setCurrentIndex(model.index(4, 3));
    grid.edit(model.index(4, 3));
    take(window, QStringLiteral("editing"));
    grid.setCurrentIndex(model.index(3, 4));
    const QList<ui::GridEdit> edits{{model.index(3, 5), QStringLiteral("350万")},
                                    {model.index(4, 5), QStringLiteral("12,34x")}};
    ui::RefusedDialog refused(model.previewEdits(edits), 10, ui::GridSource::Paste, &window);
    refused.show();
    take(refused, QStringLiteral("refused-cells"));
    ui::PasteSizeDialog size({12, 4, 3, 4, 40, 15}, &window);
    size.show();
    take(size, QStringLiteral("paste-size"));
}

void PicturesTest::takeSheets(ui::MainWindow &window, ui::DecomposePage &page)
{
    page.grid()->setCurrentIndex(page.model().index(3, 5));
    const auto toggle = [&](ActionId id, const char *name) {
        window.actions().action(id)->trigger();
        take(window, QString::fromUtf8(name));
        window.actions().action(id)->trigger();
    };
    toggle(ActionId::ExplainTarget, "explain");
    toggle(ActionId::ShowHolds, "holds");
    page.model().setData(page.model().index(4, 5), QStringLiteral("+30%"), Qt::EditRole);
    toggle(ActionId::ShowMoved, "moved");
    toggle(ActionId::ShowTargetChart, "target-chart");
    const spread::Place place = *page.desk().place();
    ui::SpreadDialog spread(page.desk(), place, &window);
    spread.show();
    take(spread, QStringLiteral("spread"));
    ui::MoveDialog move(page.desk(), place, ui::neighbourOf(place, page.desk().content()), &window);
    move.findChild<QLineEdit *>(QStringLiteral("move-value"))->setText(QStringLiteral("20万"));
    move.show();
    take(move, QStringLiteral("move"));
    ui::HoldDialog hold(page.desk(), place, page.model().measure(), std::nullopt, &window);
    hold.show();
    take(hold, QStringLiteral("hold"));
    m_session.undo();
}

/// What appears once the plan's settings show it: a layer, the cross table; and a ratio.
void PicturesTest::takeBeyondCalm(ui::MainWindow &window, ui::DecomposePage &page)
{
    m_session.run([](store::Document &document) {
        return ops::setPlan(document, {{"show", "cushion,cross-table"}}, ops::Run::Write).changes;
    });
    auto *layers = page.findChild<QComboBox *>(QStringLiteral("layer"));
    for (const int layer : {1, 0}) {
        layers->setCurrentIndex(layer);
        Q_EMIT layers->activated(layer);
        if (layer == 1)
            take(window, QStringLiteral("layer-assigned"));
    }
    page.findChild<QAbstractButton *>(QStringLiteral("axis-cross"))->click();
    take(window, QStringLiteral("cross"));
    const auto go = [&](plan::Measure measure) {
        page.reveal({QStringLiteral("targets"), {}, ui::EditTarget{{plan::Axis::Customer, {}, {}}, measure}});
    };
    go(plan::Measure::Conversion);
    take(window, QStringLiteral("ratios"));
    page.findChild<QAbstractButton *>(QStringLiteral("axis-organisation"))->click();
    page.reveal(
        {QStringLiteral("targets"), {}, ui::EditTarget{{plan::Axis::Organisation, {}, {}}, plan::Measure::Revenue}});
    m_session.undo();
}

/// Every page as it stands in the window and as a whole, what is asked about findings, and who would change tiers.
void PicturesTest::takeDiagnosis(ui::MainWindow &window)
{
    window.findChild<QAction *>(QStringLiteral("panel-diagnosis"))->trigger();
    settle();
    auto *panel = window.findChild<ui::DiagnosisPanel *>();
    for (const char *page : {"indicators", "customers", "team", "market", "funnel"}) {
        const QString name = QStringLiteral("diagnosis-") + QString::fromUtf8(page);
        panel->showPage(QString::fromUtf8(page));
        take(window, name);
        take(*panel->findChild<ui::DiagnosisSection *>(name), name + QStringLiteral("-whole"));
    }
    panel->findings()->setFilter(ui::FindingFilter::Silent);
    take(window, QStringLiteral("diagnosis-silent"));
    panel->findings()->setFilter(ui::FindingFilter::Open);
    const std::string finding = panel->findings()->model().finding(0)->id();
    ui::ActionDialog action(m_session, panel->reading(), finding, &window);
    action.show();
    take(action, QStringLiteral("diagnosis-action"));
    ui::DismissDialog dismissal(m_session, panel->reading(), finding, &window);
    dismissal.show();
    take(dismissal, QStringLiteral("diagnosis-dismiss"));
    ui::SegmentDialog segments(m_session, panel->reading(), &window);
    segments.show();
    take(segments, QStringLiteral("diagnosis-segment"));
}

/// A month being typed with an adjustment and a note, one that is closed, and what is asked.
void PicturesTest::takeActuals(ui::MainWindow &window)
{
    window.findChild<QAction *>(QStringLiteral("panel-actuals"))->trigger();
    auto *panel = window.findChild<ui::ActualsPanel *>();
    auto &model = panel->model();
    const auto firstTyped = [&] {
        int row = 0;
        while (!model.row(row).takesValues)
            ++row;
        return model.index(row, 2);
    };
    const QModelIndex typed = firstTyped();
    model.setData(typed, QStringLiteral("123,456.78"), Qt::EditRole);
    model.setData(typed.siblingAtRow(typed.row() + 1), QStringLiteral("12,34x"), Qt::EditRole);
    ops::SetActuals note;
    note.cells.push_back({panel->board()->node(model.row(typed.row())).code, panel->board()->month(),
                          panel->board()->measures.front(), std::nullopt, "含一张退货单"});
    m_session.run([&](store::Document &document) {
        return ops::setActuals(document, note, ops::Partly::Never, ops::Run::Write).changes;
    });
    panel->grid()->setCurrentIndex(typed);
    take(window, QStringLiteral("actuals"));
    model.setData(typed.siblingAtRow(typed.row() + 1), {}, ui::roleNumber(ui::GridRole::Refused));
    ui::NoteDialog noteDialog([&] { return model.title(typed); }, QStringLiteral("含一张退货单"), &window);
    noteDialog.show();
    take(noteDialog, QStringLiteral("actuals-note"));
    ui::CloseDialog close(m_session, panel->board(), m_view.unit(), &window);
    close.show();
    take(close, QStringLiteral("actuals-close"));
    panel->showMonth(0);
    take(window, QStringLiteral("actuals-closed"));
    ui::ReopenDialog reopen(m_session, panel->board()->settings.calendar, 0, &window);
    reopen.show();
    take(reopen, QStringLiteral("actuals-reopen"));
    panel->showMonth(11);
    take(window, QStringLiteral("actuals-empty-month"));
}

TEST_F(PicturesTest, OfTheWindowShowEveryWordWhole)
{
    inEveryShade([this] { takeWindow(); });
}

/// The scale of a screen is settled when a program starts, so these are taken by another one.
TEST(Pictures, AtTwiceTheScaleShowEveryWordWhole)
{
    takeAtTwiceTheScale(QStringLiteral("PicturesTest.*"));
}

} // namespace
} // namespace quotasmith::tests

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/decompose_page.h"

#include "core/money/amount_text.h"
#include "core/store/queries/ratio_plan.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "text/convert.h"
#include "ui/panels/targets/chart/target_chart.h"
#include "ui/panels/targets/cross/cross_view.h"
#include "ui/panels/targets/decompose/place_work.h"
#include "ui/panels/targets/decompose/targets_tools.h"
#include "ui/panels/targets/desk/answer_bar.h"
#include "ui/panels/targets/desk/row_folding.h"
#include "ui/panels/targets/desk/side_sheets.h"
#include "ui/panels/targets/desk/view_memory.h"
#include "ui/panels/targets/explain/explain_sheet.h"
#include "ui/panels/targets/export/targets_export.h"
#include "ui/panels/targets/holds/holds_sheet.h"
#include "ui/panels/targets/move/move_drag.h"
#include "ui/panels/targets/moved/moved_sheet.h"
#include "ui/panels/targets/ratios/ratio_view.h"

#include <algorithm>
#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

/// Name and code never scroll away.
constexpr int kFrozenColumns = 2;

/// Those that are about amounts only.
const std::vector<ActionId> &amountActions()
{
    static const std::vector<ActionId> kActions{ActionId::ToggleHold,     ActionId::HoldWith,  ActionId::SpreadTarget,
                                                ActionId::MoveAmount,     ActionId::ShowHolds, ActionId::ShowMoved,
                                                ActionId::ShowTargetChart};
    return kActions;
}

/// Those that are about the plan itself, not about a layer that follows from it.
const std::vector<ActionId> &planActions()
{
    static const std::vector<ActionId> kActions = [] {
        std::vector<ActionId> actions = amountActions();
        actions.push_back(ActionId::ExplainTarget);
        return actions;
    }();
    return kActions;
}

} // namespace

DecomposePage::DecomposePage(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_session(context.session), m_actions(context.actions), m_model(context.session),
      m_grid(new GridView), m_desk(nullptr), m_tools(new TargetsTools(context.actions)), m_bar(nullptr),
      m_work(nullptr), m_note(new QLabel), m_layerNote(new QLabel), m_pages(new QStackedWidget),
      m_beside(new QSplitter(Qt::Horizontal)), m_sheets(nullptr), m_chart(nullptr),
      m_ratios(new RatioView(context.session)), m_cross(new CrossView(context.session, context.view)),
      m_export(new TargetsExport(context.session, this)), m_empty(new EmptyState), m_begin(m_empty->addButton())
{
    setObjectName(QStringLiteral("decompose-page"));
    m_grid->setModel(&m_model);
    m_desk = new TargetsDesk(m_session, context.view, m_model, *m_grid, this);
    m_bar = new AnswerBar;
    m_sheets = new SideSheets(*m_desk);
    new RowFolding(*m_desk, this);
    m_work = new PlaceWork(*m_desk, *m_bar, this);
    connect(new MoveDrag(*m_desk, this), &MoveDrag::dropped, m_work,
            qOverload<const spread::Place &, const spread::Place &>(&PlaceWork::askMove));
    m_chart = new TargetChart(*m_desk);
    m_model.setUnit(context.view.unit());
    connect(&context.view, &ViewSettings::periodChanged, this, [this, &view = context.view] { follow(view.period()); });
    connect(&context.view, &ViewSettings::unitChanged, this, [this, &view = context.view] {
        m_model.setUnit(view.unit());
        m_grid->fitColumns();
    });
    layOut();
    m_memory = new ViewMemory(*m_desk, this);
    m_memory->keepSplitter(m_beside);
    m_memory->keepSplitter(m_beside->findChild<QSplitter *>());
    addSheets();
    connectTools();
    connectActions();
    connectModel();
    retranslate();
    openPlan();
}

void DecomposePage::reveal(const Destination &destination)
{
    if (!destination.target || !m_session.isOpen())
        return;
    const ops::PlaceName &name = destination.target->place;
    choose(name.axis, destination.target->measure);
    if (!m_desk->hasPlan() || m_part != Part::Amounts)
        return;
    const calendar::FiscalCalendar &calendar = m_desk->plan().settings.calendar;
    const plan::Tree &tree = m_desk->plan().sheet.tree(name.axis);
    const auto node = name.node.empty() ? std::optional(0) : tree.find(name.node);
    const auto period = calendar.parse(name.period);
    const auto months = period ? calendar.range(*period) : std::nullopt;
    if (!node || !tree.isPlanned(*node))
        return;
    m_desk->goTo({name.axis, *node, months.value_or(calendar::MonthRange())});
    m_desk->backToGrid(); // one comes here to type
}

void DecomposePage::follow(calendar::MonthRange period)
{
    constexpr int kLongestColumn = 2; // a half has no column of its own
    if (!m_desk->hasPlan() || m_part != Part::Amounts ||
        (!period.isYear() && period.last - period.first > kLongestColumn))
        return;
    const auto place = m_desk->place();
    m_desk->goTo({m_model.axis(), place ? place->node : 0, period});
}

void DecomposePage::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DecomposePage::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    refreshActions();
}

void DecomposePage::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    refreshActions();
}

void DecomposePage::layOut()
{
    m_grid->setObjectName(QStringLiteral("targets-grid"));
    m_grid->setFrozenColumns(kFrozenColumns);
    m_note->setObjectName(QStringLiteral("targets-note"));
    m_note->setWordWrap(true);
    m_note->setMargin(fontMetrics().height() / 2);
    m_layerNote->setObjectName(QStringLiteral("layer-note"));
    m_layerNote->setWordWrap(true);
    m_layerNote->setMargin(fontMetrics().height() / 2);
    m_layerNote->hide();
    m_beside->setObjectName(QStringLiteral("targets-beside"));
    m_beside->setChildrenCollapsible(false);
    auto *above = new QSplitter(Qt::Vertical);
    above->setObjectName(QStringLiteral("targets-above"));
    above->setChildrenCollapsible(false);
    above->addWidget(m_grid);
    above->addWidget(m_chart);
    above->setStretchFactor(0, 1);
    m_beside->addWidget(above);
    m_beside->addWidget(m_sheets);
    m_beside->setStretchFactor(0, 1);
    m_pages->addWidget(m_beside);
    m_pages->addWidget(m_ratios);
    m_pages->addWidget(m_cross);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_layerNote);
    column->addWidget(m_pages, 1);
}

void DecomposePage::addSheets()
{
    m_sheets->add(new ExplainSheet(*m_desk), m_actions.action(ActionId::ExplainTarget));
    m_sheets->add(new HoldsSheet(*m_desk), m_actions.action(ActionId::ShowHolds));
    m_sheets->add(new MovedSheet(*m_desk), m_actions.action(ActionId::ShowMoved));
    connect(m_actions.action(ActionId::ShowTargetChart), &QAction::triggered, m_chart, &QWidget::setVisible);
}

void DecomposePage::openPlan()
{
    m_bar->dismiss();
    m_part = Part::Amounts;
    plan::Measure measure = m_model.measure();
    std::vector<plan::Measure> measures;
    if (m_session.isOpen())
        m_session.read([&](const store::Document &document) {
            measure = store::readSettings(document.connection()).money;
            measures = store::plannedMeasures(document.connection());
            const auto ratios = store::plannedRatios(document.connection());
            measures.insert(measures.end(), ratios.begin(), ratios.end());
        });
    if (std::find(measures.begin(), measures.end(), measure) == measures.end())
        measures.insert(measures.begin(), measure);
    const auto left = m_memory->left();
    if (left && std::find(measures.begin(), measures.end(), left->measure) != measures.end())
        measure = left->measure;
    m_tools->measures().setMeasures(measures, measure);
    choose(left ? left->axis : m_model.axis(), measure);
    m_memory->unfoldQuarters();
    m_actions.action(ActionId::UnfoldMonths)->setChecked(m_memory->isAllUnfolded());
}

void DecomposePage::choose(plan::Axis axis, plan::Measure measure)
{
    const bool isRatio = plan::kindOf(measure) == plan::MeasureKind::Ratio;
    m_tools->measures().setMeasure(measure);
    if (isRatio)
        m_ratios->model().show(axis, measure);
    else
        m_ratios->model().clear();
    m_cross->setMeasure(isRatio ? m_model.measure() : measure);
    const bool isCross = m_part == Part::Cross && !isRatio && axis == m_model.axis();
    showPart(isRatio ? Part::Ratios : isCross ? Part::Cross : Part::Amounts);
    m_desk->choose(axis, isRatio ? m_model.measure() : measure);
}

void DecomposePage::chooseCross()
{
    m_tools->measures().setMeasure(m_model.measure());
    m_tools->setCross();
    showPart(Part::Cross);
    refresh();
}

void DecomposePage::showPart(Part part)
{
    m_part = part;
    m_bar->dismiss();
    m_tools->setCalm(part != Part::Amounts || m_model.content().layer != TargetLayer::Planned);
    refreshActions();
}

/// While the page is not to be seen the actions are others'.
void DecomposePage::refreshActions()
{
    const bool isPlan = m_model.content().layer == TargetLayer::Planned;
    if (!isVisible() || (m_part == Part::Amounts && isPlan))
        m_actions.withhold({}, {});
    else if (m_part == Part::Amounts)
        m_actions.withhold(planActions(), tr("What is shown follows from the plan: choose the layer Planned first."));
    else
        m_actions.withhold(amountActions(), m_part == Part::Ratios
                                                ? tr("A ratio moves only when it is set: nothing of it can be held, "
                                                     "spread or moved.")
                                                : tr("A cross table is read only: its totals are the targets of the "
                                                     "two axes, which are edited there."));
}

GridView *DecomposePage::shownGrid() const
{
    return m_part == Part::Ratios ? m_ratios->grid() : m_part == Part::Cross ? m_cross->grid() : m_grid;
}

void DecomposePage::refresh()
{
    const TargetRows &content = m_model.content();
    if (content.rows.empty())
        return;
    const std::int64_t annual = plan::sumOf(content.rows.front().months);
    const bool hasTargets = content.plan.planned && annual != 0;
    const int decimals = content.plan.settings.decimals(m_model.measure());
    m_tools->setAnnual(hasTargets ? text::fromUtf8(money::printGrouped(annual, decimals)) : QString(),
                       m_session.isWritable());
    const bool showsCross = content.plan.settings.shows(plan::Feature::CrossTable);
    m_tools->offerCross(showsCross || m_part == Part::Cross);
    m_pages->setCurrentWidget(m_part == Part::Ratios  ? static_cast<QWidget *>(m_ratios)
                              : !hasTargets           ? m_empty
                              : m_part == Part::Cross ? static_cast<QWidget *>(m_cross)
                                                      : m_beside);
    m_tools->offerLayers(m_part == Part::Amounts ? content.layers : std::vector<TargetLayer>(), content.layer);
    m_layerNote->setText(layerSentence(content.layer, content.streets));
    const bool isLayer = m_part == Part::Amounts && content.layer != TargetLayer::Planned;
    m_layerNote->setVisible(isLayer);
    m_tools->setCalm(m_part != Part::Amounts || isLayer);
    if (isVisible())
        refreshActions();
    m_note->setVisible((hasTargets || m_part == Part::Ratios) && content.rows.size() == 1);
}

void DecomposePage::setKeep(spread::Keep keep)
{
    m_tools->setKeep(keep);
    m_model.setKeep(keep);
}

void DecomposePage::unfoldMonths(bool unfolded)
{
    for (int quarter = 0; quarter < 4; ++quarter)
        m_model.setUnfolded(quarter, unfolded);
    m_ratios->model().setUnfolded(unfolded);
}

void DecomposePage::askExport()
{
    const plan::PlanSettings &settings = m_desk->plan().settings;
    if (m_part == Part::Cross) {
        m_export->askWhere(settings, tr("%1 %2 cross table"),
                           [request = m_cross->request()](const store::Document &document) {
                               return CrossView::tableOf(document, request);
                           });
        return;
    }
    text::BoardRequest shown;
    shown.axes = {m_model.axis()};
    shown.measure = m_tools->measures().measure();
    shown.isAssigned = m_model.content().layer == TargetLayer::Assigned;
    shown.ambition = ambitionOf(m_model.content().layer);
    m_export->ask(settings, shown);
}

void DecomposePage::typeAnnual(const QString &typed, const std::vector<ops::PlaceName> &released)
{
    m_bar->take(typeAnnualTarget(m_session, m_model.measure(), typed, released),
                [this, typed](const AnswerBar::Released &also) { typeAnnual(typed, also); });
}

void DecomposePage::retranslate()
{
    m_bar->dismiss();
    m_model.retranslate();
    m_ratios->retranslate();
    m_cross->retranslate();
    m_layerNote->setText(layerSentence(m_model.content().layer, m_model.content().streets));
    refreshActions();
    m_empty->setTitle(tr("No target yet"));
    m_empty->setSentence(tr("Here the annual target is taken apart: who must do what, when. Begin with the number for "
                            "the whole year; every month, team, tier and product then follows and can be changed."));
    m_grid->setAccessibleName(tr("Targets"));
    m_begin->setText(tr("Set the annual target"));
    m_note->setText(tr("This axis has no members yet, so it shows the whole company only. Members come with an import "
                       "of people, customers or products: File, Import."));
}

} // namespace quotasmith::ui

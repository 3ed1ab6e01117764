// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/bridge/bridge_section.h"

#include "core/money/money.h"
#include "report/charts/goal_charts.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/goal_text.h"
#include "ui/models/words.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid/grid_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>

namespace quotasmith::ui {

namespace {

constexpr int kBesideInLetters = 150;
constexpr int kChartInLines = 15;
constexpr std::array kBases{plan::BridgeBasis::Performance, plan::BridgeBasis::Industry, plan::BridgeBasis::Headcount,
                            plan::BridgeBasis::Channels,    plan::BridgeBasis::Products, plan::BridgeBasis::Swot};

} // namespace

BridgeSection::BridgeSection(const PanelContext &context, QWidget *parent)
    : GoalSection(context, {"no-last-year", "last-year-incomplete"}, parent), m_model(context.session),
      m_grid(new GridView), m_waterfall(new ChartView), m_beside(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_add(new QToolButton), m_accept(new QPushButton), m_remove(new QPushButton), m_up(new QToolButton),
      m_down(new QToolButton), m_use(new QPushButton), m_useSentence(new QLabel)
{
    const int gap = fontMetrics().height();
    m_grid->setObjectName(QStringLiteral("bridge-grid"));
    m_grid->setModel(&m_model);
    m_grid->horizontalHeader()->setStretchLastSection(true); // notes are long
    m_waterfall->setObjectName(QStringLiteral("bridge-chart"));
    m_waterfall->setMinimumHeight(gap * kChartInLines);
    m_grid->setMinimumHeight(gap * kChartInLines);
    m_useSentence->setObjectName(QStringLiteral("bridge-use-sentence"));
    m_useSentence->setWordWrap(true);
    auto *use = new QHBoxLayout;
    use->addWidget(m_use, 0, Qt::AlignTop);
    use->addWidget(m_useSentence, 1);
    auto *left = new QVBoxLayout;
    left->addLayout(makeTools());
    left->addWidget(m_grid, 1);
    left->addLayout(use);
    m_beside->setSpacing(gap);
    m_beside->addLayout(left, 3);
    m_beside->addWidget(m_waterfall, 2);
    body()->addLayout(m_beside, 1);
    connect(m_grid, &GridView::selectionMoved, this, [this] {
        refreshTools();
        Q_EMIT gridSelectionMoved();
    });
    connect(m_use, &QPushButton::clicked, this, &BridgeSection::useAsked);
    retranslate();
}

void BridgeSection::fill()
{
    m_model.setUnit(view().unit());
    const QModelIndex current = m_grid->currentIndex();
    const std::pair place(current.row(), current.column());
    m_model.show(goal());
    m_grid->fitColumns();
    if (!m_grid->currentIndex().isValid() && place.first >= 0)
        m_grid->setCurrentIndex(m_model.index(std::min(place.first, m_model.rowCount() - 1), place.second));
    m_waterfall->setChart(report::bridgeChart(*goal(), text::Reader::Window));
    m_useSentence->setText(useSentence());
    refreshTools();
}

void BridgeSection::changeEvent(QEvent *event)
{
    GoalSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BridgeSection::resizeEvent(QResizeEvent *event)
{
    GoalSection::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kBesideInLetters;
    m_beside->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QLayout *BridgeSection::makeTools()
{
    const int gap = fontMetrics().height() / 2;
    auto *tools = new FlowLayout(gap, gap / 2);
    const auto add = [tools](QAbstractButton *button, const char *name) {
        button->setObjectName(QString::fromUtf8(name));
        tools->addWidget(button);
    };
    add(m_add, "bridge-add");
    add(m_accept, "bridge-accept");
    add(m_remove, "bridge-remove");
    add(m_up, "bridge-up");
    add(m_down, "bridge-down");
    m_use->setObjectName(QStringLiteral("bridge-use"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_add->setMenu(new QMenu(m_add));
    for (const plan::BridgeBasis basis : kBases)
        m_add->menu()->addAction(QString(), this, [this, basis] { addBasis(basis); });
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    connect(m_accept, &QPushButton::clicked, this, &BridgeSection::accept);
    connect(m_remove, &QPushButton::clicked, this, &BridgeSection::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    return tools;
}

void BridgeSection::addBasis(plan::BridgeBasis basis)
{
    tell(m_model.editing().add(basis));
}

void BridgeSection::accept()
{
    if (const BridgeTableRow *row = m_model.at(m_grid->currentIndex().row()))
        tell(m_model.editing().accept(BridgeTableRow(*row), m_model.decimals()));
}

void BridgeSection::remove()
{
    if (const BridgeTableRow *row = m_model.at(m_grid->currentIndex().row()))
        tell(m_model.editing().remove(BridgeTableRow(*row)));
}

void BridgeSection::move(int step)
{
    const QModelIndex current = m_grid->currentIndex();
    const int other = m_model.neighbour(current.row(), step);
    if (other < 0)
        return;
    const SharedGoal kept = goal();
    tell(m_model.editing().exchange(*kept, m_model.at(current.row())->line->code, m_model.at(other)->line->code));
    m_grid->setCurrentIndex(m_model.index(other, current.column()));
}

void BridgeSection::tell(const std::optional<base::Error> &problem)
{
    if (problem)
        Q_EMIT told(text::errorText(*problem));
}

void BridgeSection::refreshTools()
{
    const int current = m_grid->currentIndex().row();
    const BridgeTableRow *row = m_model.at(current);
    const bool isWritable = session().isWritable();
    m_add->setEnabled(isWritable);
    m_accept->setEnabled(isWritable && row && row->origin == BridgeTableRow::Origin::Proposed);
    m_remove->setEnabled(isWritable && row && row->isTyped());
    m_up->setEnabled(isWritable && m_model.neighbour(current, -1) >= 0);
    m_down->setEnabled(isWritable && m_model.neighbour(current, 1) >= 0);
    const auto proposal = goal() ? goal()->bridge.proposal : std::nullopt;
    m_use->setEnabled(isWritable && proposal && proposal != goal()->money.target);
}

QString BridgeSection::useSentence() const
{
    const auto proposal = goal()->bridge.proposal;
    const auto target = goal()->money.target;
    if (!proposal)
        return tr("Without last year's actuals there is no proposal; the annual target can still be typed above.");
    if (!target)
        return tr("The annual target becomes %1; the months follow the season learned from the past.")
            .arg(exact(proposal));
    if (*proposal == *target)
        return tr("The annual target is the proposal: %1.").arg(exact(target));
    const std::int64_t step = money::subtractUnits(*proposal, *target);
    const auto rate = *target > 0 ? std::optional(money::Rate(step, *target)) : std::nullopt;
    const QString sign = step > 0 ? QStringLiteral("+") : QString();
    return tr("The annual target goes from %1 to %2 (%3, %4). Every open month, team, tier and product follows in "
              "proportion; what is held or closed stays.")
        .arg(exact(target), exact(proposal), sign + exact(step), sign + text::rateText(rate, 2));
}

void BridgeSection::retranslate()
{
    m_add->setText(tr("Add a line"));
    const QList<QAction *> bases = m_add->menu()->actions();
    for (qsizetype i = 0; i < bases.size(); ++i)
        bases[i]->setText(titled(text::bridgeBasisName(kBases[static_cast<std::size_t>(i)])));
    m_accept->setText(tr("A&ccept the proposal"));
    m_remove->setText(tr("Re&move the line"));
    m_up->setToolTip(tr("Move the line up"));
    m_down->setToolTip(tr("Move the line down"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setAccessibleName(m_down->toolTip());
    m_use->setText(tr("&Use as annual target"));
    m_grid->setAccessibleName(tr("Bridge"));
    m_model.retranslate();
}

} // namespace quotasmith::ui

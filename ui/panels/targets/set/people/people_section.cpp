// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/people/people_section.h"

#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "text/list_text.h"
#include "ui/models/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid/grid_view.h"

#include <QEvent>

namespace quotasmith::ui {

namespace {

constexpr int kFrozenColumns = 1;
constexpr int kGridInLines = 15;

} // namespace

PeopleSection::PeopleSection(const PanelContext &context, QWidget *parent)
    : GoalSection(context,
                  {"no-commitments", "commitments-missing", "commitments-partial", "no-productivity",
                   "heads-unmeasured", "heads-undated", "heads-early"},
                  parent),
      m_model(context.session), m_grid(new GridView), m_base(new QLabel), m_reveal(new QPushButton),
      m_tools(new FlowLayout(fontMetrics().height() / 2, fontMetrics().height() / 4))
{
    m_grid->setObjectName(QStringLiteral("people-grid"));
    m_grid->setModel(&m_model);
    m_grid->setFrozenColumns(kFrozenColumns);
    m_grid->setMinimumHeight(fontMetrics().height() * kGridInLines);
    m_base->setObjectName(QStringLiteral("people-base"));
    m_base->setWordWrap(true);
    addList("commitments", "people-commitments");
    addList("productivity", "people-productivity");
    addList("ramp", "people-ramp");
    addList("vacancies", "people-vacancies");
    m_reveal->setObjectName(QStringLiteral("people-reveal"));
    m_tools->addWidget(m_reveal);
    body()->addLayout(m_tools);
    body()->addWidget(m_base);
    body()->addWidget(m_grid, 1);
    connect(m_reveal, &QPushButton::clicked, this, &PeopleSection::revealCurrent);
    connect(m_grid, &GridView::selectionMoved, this, &PeopleSection::gridSelectionMoved);
    retranslate();
}

void PeopleSection::fill()
{
    m_model.setUnit(view().unit());
    m_model.show(goal());
    m_grid->fitColumns();
    m_base->setText(baseSentence());
}

void PeopleSection::changeEvent(QEvent *event)
{
    GoalSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeopleSection::addList(const char *kind, const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QString::fromUtf8(name));
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT listAsked(QString::fromUtf8(kind)); });
    m_tools->addWidget(button);
    m_lists.emplace_back(kind, button);
}

void PeopleSection::revealCurrent()
{
    const int row = m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() : 0;
    if (!goal() || row >= m_model.rowCount())
        return;
    const plan::Node &node = goal()->money.plan.sheet.tree(plan::Axis::Organisation).node(m_model.node(row));
    Q_EMIT revealAsked({QStringLiteral("targets"), QStringLiteral("decompose-page"),
                        EditTarget{{plan::Axis::Organisation, node.code, {}}, measure()}});
}

QString PeopleSection::baseSentence() const
{
    if (!goal()->money.capacity)
        return {};
    if (goal()->money.isProductivityTyped)
        return tr("Capacity is heads × productivity × ramp, month by month, with the productivity you typed.");
    const auto &derived = goal()->money.productivity;
    return tr("Capacity is heads × productivity × ramp, month by month. Productivity comes from last year: %1 a full "
              "head and month on the average.")
        .arg(exact(derived ? std::optional(derived->of(1)) : std::nullopt));
}

void PeopleSection::retranslate()
{
    for (const auto &[kind, button] : m_lists)
        button->setText(tr("%1…").arg(titled(text::listName(plan::listKind(kind)))));
    m_reveal->setText(tr("Show in Decompose"));
    m_grid->setAccessibleName(tr("Commitments and capacity"));
    m_model.retranslate();
}

} // namespace quotasmith::ui

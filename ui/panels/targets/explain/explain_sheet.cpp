// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/explain/explain_sheet.h"

#include "text/explain_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"
#include "ui/widgets/paragraph.h"

#include <cmath>
#include <QHeaderView>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

enum Field { Step, Factor, Value };
constexpr int kNode = Qt::UserRole;
constexpr int kFirst = Qt::UserRole + 1;
constexpr int kLast = Qt::UserRole + 2;

QTreeWidgetItem *addLine(QTreeWidget *tree, QTreeWidgetItem *above, const QStringList &fields)
{
    auto *item = above ? new QTreeWidgetItem(above, fields) : new QTreeWidgetItem(tree, fields);
    item->setTextAlignment(Factor, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(Value, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(Step, fields.value(Step));
    return item;
}

} // namespace

ExplainSheet::ExplainSheet(TargetsDesk &desk, QWidget *parent)
    : SideSheet(desk, parent), m_place(paragraph(QStringLiteral("explain-place"))),
      m_sentence(paragraph(QStringLiteral("explain-sentence"))), m_steps(new QTreeWidget),
      m_conclusion(paragraph(QStringLiteral("explain-conclusion")))
{
    setObjectName(QStringLiteral("explain-sheet"));
    QFont bold = m_place->font();
    bold.setBold(true);
    m_place->setFont(bold);
    m_steps->setObjectName(QStringLiteral("explain-steps"));
    m_steps->setColumnCount(3);
    m_steps->setRootIsDecorated(false);
    m_steps->setIndentation(fontMetrics().averageCharWidth());
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(Step, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(Factor, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(Value, QHeaderView::ResizeToContents);
    const int gap = fontMetrics().height() / 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_place);
    column->addWidget(m_sentence);
    column->addWidget(m_steps, 1);
    column->addWidget(m_conclusion);
    connect(m_steps, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { goTo(item); });
    connect(m_steps, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { goTo(item); });
    retranslate();
}

QString ExplainSheet::title() const
{
    return tr("Explain");
}

void ExplainSheet::refresh()
{
    const auto place = desk().place();
    if (!place)
        clear(tr("Choose a value in the grid: here stands how it came about."));
    else
        explainAmount(*place);
}

void ExplainSheet::retranslate()
{
    m_steps->setHeaderLabels({tr("Step"), tr("Share"), tr("Amount")});
    m_steps->headerItem()->setTextAlignment(Factor, Qt::AlignRight);
    m_steps->headerItem()->setTextAlignment(Value, Qt::AlignRight);
    m_steps->setAccessibleName(tr("Steps from the annual target to the value"));
    m_steps->setToolTip(tr("Click a step to go to its cell"));
}

void ExplainSheet::explainAmount(const spread::Place &place)
{
    const store::PlanSheet &plan = desk().plan();
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    const spread::Explanation explanation = spread::Explainer(plan.sheet, place.axis).explain(place.node, place.months);
    m_place->setText(tr("%1: %2, %3")
                         .arg(text::placeText(place, plan.sheet, plan.settings), text::measureName(plan.sheet.measure),
                              text::amountText(explanation.value, decimals)));
    QString sentence = text::explanationText(explanation, plan.sheet, plan.settings);
    if (desk().content().isClosed(place.months))
        sentence += QLatin1Char(' ') + tr("This period is closed, so the number does not change any more.");
    m_sentence->setText(sentence);
    m_conclusion->setText(text::conclusionTexts(explanation, plan.sheet, plan.settings).join(QLatin1Char('\n')));
    addSteps(explanation);
}

void ExplainSheet::addSteps(const spread::Explanation &explanation)
{
    const store::PlanSheet &plan = desk().plan();
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    m_steps->clear();
    QTreeWidgetItem *item = nullptr;
    for (const spread::ExplainStep &step : explanation.steps) {
        item = addLine(m_steps, item,
                       {text::stepText(step, plan.sheet, explanation.place.axis, plan.settings),
                        step.kind == spread::ExplainStep::Kind::Annual
                            ? QString()
                            : QString::number(step.factor * 100, 'f', 2) + QStringLiteral(" %"),
                        text::amountText(std::llround(step.value), decimals)});
        item->setToolTip(Factor, text::factorText(step));
        item->setToolTip(Value, text::idealText(step.value, decimals));
        item->setData(Step, kNode, step.node);
        item->setData(Step, kFirst, step.months.first);
        item->setData(Step, kLast, step.months.last);
    }
    if (const QString rest = text::remainderText(explanation, decimals); !rest.isEmpty())
        addLine(m_steps, item, {tr("remainder of rounding"), QString(), rest});
    m_steps->expandAll();
}

void ExplainSheet::goTo(const QTreeWidgetItem *item)
{
    if (!item->data(Step, kNode).isValid() || !desk().place())
        return;
    desk().goTo({desk().place()->axis,
                 item->data(Step, kNode).toInt(),
                 {item->data(Step, kFirst).toInt(), item->data(Step, kLast).toInt()}});
}

void ExplainSheet::clear(const QString &sentence)
{
    m_place->clear();
    m_sentence->setText(sentence);
    m_steps->clear();
    m_conclusion->clear();
}

} // namespace quotasmith::ui

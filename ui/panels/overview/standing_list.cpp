// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/standing_list.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/overview/standing_delegate.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quotasmith::ui {

StandingList::StandingList(QWidget *parent)
    : QWidget(parent), m_title(new SectionTitle), m_axes(new QButtonGroup(this)), m_levels(new QComboBox),
      m_table(new QTableView), m_empty(new QLabel)
{
    setObjectName(QStringLiteral("overview-standing"));
    layOut();
    connect(m_axes, &QButtonGroup::idClicked, this, &StandingList::axisChosen);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &StandingList::showLevel);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const ops::NodeStanding *one = m_model.at(index.row()))
            Q_EMIT nodeActivated(one->node);
    });
    retranslate();
}

void StandingList::show(const std::shared_ptr<const ops::Overview> &overview, const ops::AxisStanding &standing)
{
    const plan::Level wanted = m_overview && m_standing.axis == standing.axis ? m_model.level() : plan::Level::Person;
    m_overview = overview;
    m_standing = standing;
    const QSignalBlocker quiet(m_levels);
    m_levels->clear();
    for (const plan::Level level : standing.levels)
        m_levels->addItem(titled(text::levelName(level)), static_cast<int>(level));
    const int found = m_levels->findData(static_cast<int>(wanted));
    m_levels->setCurrentIndex(found >= 0 ? found : m_levels->count() - 1);
    m_levels->setVisible(m_levels->count() > 1);
    showLevel();
}

void StandingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StandingList::layOut()
{
    const int gap = fontMetrics().height() / 2;
    auto *tools = new FlowLayout(gap, gap / 2);
    tools->addWidget(m_title);
    auto *choices = new QWidget;
    auto *buttons = new QHBoxLayout(choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (const plan::Axis axis : plan::kAxes) {
        auto *button = new ChoiceButton;
        button->setObjectName(QStringLiteral("overview-axis-") + text::fromUtf8(plan::axisCode(axis)));
        m_axes->addButton(button, static_cast<int>(axis));
        buttons->addWidget(button);
    }
    m_axes->button(static_cast<int>(plan::Axis::Organisation))->setChecked(true);
    tools->addWidget(choices);
    m_levels->setObjectName(QStringLiteral("overview-level"));
    m_levels->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    tools->addWidget(m_levels);
    m_table->setObjectName(QStringLiteral("overview-nodes"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new StandingDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(tools);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addStretch();
}

void StandingList::showLevel()
{
    const auto level = static_cast<plan::Level>(m_levels->currentData().toInt());
    m_model.show(m_overview, m_standing, level);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_table->setVisible(m_model.rowCount() > 0);
    fitHeight();
}

void StandingList::fitHeight()
{
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int height = m_table->horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height + 2);
}

void StandingList::retranslate()
{
    m_title->setText(tr("Who stands where"));
    m_empty->setText(tr("Nothing is planned here to date, so there is nothing to compare."));
    for (const plan::Axis axis : plan::kAxes)
        m_axes->button(static_cast<int>(axis))->setText(titled(text::axisName(axis)));
    for (int i = 0; i < m_levels->count(); ++i)
        m_levels->setItemText(i, titled(text::levelName(static_cast<plan::Level>(m_levels->itemData(i).toInt()))));
    m_levels->setAccessibleName(tr("Level"));
    m_table->setAccessibleName(m_title->text());
    m_model.retranslate();
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/moved/moved_sheet.h"

#include <QVBoxLayout>

namespace quotasmith::ui {

MovedSheet::MovedSheet(TargetsDesk &desk, QWidget *parent)
    : SideSheet(desk, parent), m_sentence(new QLabel), m_table(new MovedTable)
{
    setObjectName(QStringLiteral("moved-sheet"));
    m_sentence->setObjectName(QStringLiteral("moved-sentence"));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("moved-table"));
    const int gap = fontMetrics().height() / 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    connect(m_table, &MovedTable::placeChosen, this, [this](const spread::Place &place) { this->desk().goTo(place); });
}

QString MovedSheet::title() const
{
    return tr("What moved");
}

void MovedSheet::refresh()
{
    const MovedPlaces &moved = desk().lastMoved();
    if (!desk().hasPlan() || (moved.places.empty() && moved.company.empty())) {
        m_table->clear();
        m_sentence->setText(tr("After an edit this says which numbers moved: who took the difference."));
        return;
    }
    m_table->setPlaces(moved, desk().plan());
    QStringList sentences{tr("%n number(s) moved in the last step.", nullptr, static_cast<int>(moved.places.size()))};
    if (moved.others > 0)
        sentences << tr("%n cell(s) of the other axes followed.", nullptr, moved.others);
    if (m_table->left() > 0)
        sentences << tr("%n more are not listed.", nullptr, m_table->left());
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void MovedSheet::retranslate()
{
    m_table->retranslate();
}

} // namespace quotasmith::ui

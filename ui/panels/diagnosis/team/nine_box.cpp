// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/team/nine_box.h"

#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

constexpr int kRows = 3;
/// What a drop into a row scores: its middle, or what is nearest to the rows beside.
constexpr std::array<std::int64_t, kRows> kScoreOfRow{2, 3, 4};

} // namespace

NineBox::NineBox(QWidget *parent) : QWidget(parent), m_others(new NineBoxCell(QStringLiteral("nine-box-others")))
{
    setObjectName(QStringLiteral("nine-box"));
    layOut();
    connect(m_others, &NineBoxCell::dropped, this, [this](plan::NodeId person) { Q_EMIT scored(person, {}); });
    connect(m_others, &NineBoxCell::scored, this, &NineBox::scored);
    retranslate();
}

void NineBox::show(const SharedDiagnosis &reading)
{
    m_reading = reading;
    std::array<std::vector<NineBoxCell::Chip>, 9> boxes;
    std::vector<NineBoxCell::Chip> others;
    for (const diagnosis::NineBoxPerson &person : reading->result.nineBox) {
        const bool isPlaced = person.row && person.column;
        (isPlaced ? boxes[static_cast<std::size_t>(*person.row * 3 + *person.column)] : others)
            .push_back(chipOf(person));
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
        m_cells[i]->show(boxes[i]);
    m_others->show(others);
    m_others->setVisible(!others.empty());
}

void NineBox::setScorable(bool isScorable)
{
    for (auto *cell : findChildren<NineBoxCell *>())
        cell->list()->setDragDropMode(isScorable ? QAbstractItemView::DragDrop : QAbstractItemView::NoDragDrop);
}

void NineBox::retranslate()
{
    m_rows[0]->setText(tr("Ability 1–2"));
    m_rows[1]->setText(tr("Ability 3"));
    m_rows[2]->setText(tr("Ability 4–5"));
    m_columns[0]->setText(tr("Attainment below 80 %"));
    m_columns[1]->setText(tr("80 % to below 100 %"));
    m_columns[2]->setText(tr("100 % and more"));
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < 3; ++column)
            cell(row, column)->setWords(titled(text::nineBoxName(row, column)), text::nineBoxAdvice(row, column));
    m_others->setWords(tr("Not scored, or without a target: drag them up, or press 1 … 5"), {});
}

void NineBox::layOut()
{
    auto *grid = new QGridLayout(this);
    const int gap = fontMetrics().height() / 2;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    for (int row = 0; row < kRows; ++row) {
        const int line = kRows - 1 - row; // the ablest stand above
        m_rows[static_cast<std::size_t>(row)] = new QLabel;
        m_rows[static_cast<std::size_t>(row)]->setWordWrap(true);
        grid->addWidget(m_rows[static_cast<std::size_t>(row)], line, 0);
        for (int column = 0; column < 3; ++column) {
            auto *box = new NineBoxCell(QStringLiteral("nine-box-%1-%2").arg(row).arg(column));
            m_cells[static_cast<std::size_t>(row * 3 + column)] = box;
            grid->addWidget(box, line, column + 1);
            connect(box, &NineBoxCell::dropped, this, [this, row](plan::NodeId person) { take(person, row); });
            connect(box, &NineBoxCell::scored, this, &NineBox::scored);
        }
    }
    for (int column = 0; column < 3; ++column) {
        auto *label = m_columns[static_cast<std::size_t>(column)] = new QLabel;
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        grid->addWidget(label, kRows, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    grid->addWidget(m_others, kRows + 1, 1, 1, 3);
}

void NineBox::take(plan::NodeId person, int row)
{
    const auto &people = m_reading->result.nineBox;
    const auto found = std::find_if(people.begin(), people.end(),
                                    [person](const diagnosis::NineBoxPerson &one) { return one.person == person; });
    if (found != people.end() && found->row != row)
        Q_EMIT scored(person, kScoreOfRow[static_cast<std::size_t>(row)]);
}

NineBoxCell::Chip NineBox::chipOf(const diagnosis::NineBoxPerson &person) const
{
    const plan::Tree &tree = m_reading->input.tree(plan::Axis::Organisation);
    const auto position = tree.find(person.person);
    const QString name = position ? text::nodeName(tree.node(*position)) : QString();
    const QString ability = person.ability ? QString::number(*person.ability) : text::noValue();
    return {person.person, name,
            tr("%1: ability %2 of 5, attainment %3").arg(name, ability, text::rateText(person.attainment, 1)),
            person.ability};
}

} // namespace quotasmith::ui

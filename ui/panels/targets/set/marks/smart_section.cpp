// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/marks/smart_section.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/goal_text.h"
#include "ui/widgets/cards/card_layout.h"

#include <algorithm>
#include <map>
#include <QEvent>
#include <QHeaderView>
#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr int kTableInLines = 10;

bool isMissing(const goal::SmartMark &mark)
{
    return mark.verdict == goal::SmartVerdict::No;
}

} // namespace

SmartSection::SmartSection(const PanelContext &context, QWidget *parent)
    : GoalSection(context, {"no-ogsmt"}, parent), m_table(new QTableView), m_why(new QLabel), m_all(new QPushButton),
      m_reveal(new QPushButton)
{
    auto *cards = new CardLayout(fontMetrics().height() / 2);
    for (std::size_t i = 0; i < m_letters.size(); ++i) {
        const goal::SmartLetter letter = goal::kSmartLetters[i];
        m_letters[i] = new StatCard;
        m_letters[i]->setObjectName(QStringLiteral("smart-") + text::fromUtf8(goal::smartLetterCode(letter)));
        m_letters[i]->setCheckable(true);
        cards->addWidget(m_letters[i]);
        connect(m_letters[i], &StatCard::clicked, this,
                [this, letter](bool isOn) { choose(isOn ? std::optional(letter) : std::nullopt); });
    }
    makeTable();
    m_why->setObjectName(QStringLiteral("smart-why"));
    m_why->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("smart-all"));
    m_all->setCheckable(true);
    m_reveal->setObjectName(QStringLiteral("smart-reveal"));
    auto *below = new QHBoxLayout;
    below->addWidget(m_why, 1);
    below->addWidget(m_all, 0, Qt::AlignTop);
    below->addWidget(m_reveal, 0, Qt::AlignTop);
    body()->addLayout(cards);
    body()->addWidget(m_table, 1);
    body()->addLayout(below);
    m_model.setFilter(SmartModel::Filter::Missing, std::nullopt);
    connect(m_all, &QPushButton::clicked, this, [this] { choose(m_letter); });
    connect(m_reveal, &QPushButton::clicked, this, &SmartSection::revealCurrent);
    retranslate();
}

void SmartSection::fill()
{
    m_model.setUnit(view().unit());
    m_model.show(goal());
    m_table->resizeColumnsToContents();
    fillCards();
    explainCurrent();
}

void SmartSection::changeEvent(QEvent *event)
{
    GoalSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SmartSection::makeTable()
{
    m_table->setObjectName(QStringLiteral("smart-table"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * kTableInLines);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SmartSection::explainCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SmartSection::explainCurrent);
    connect(m_table, &QTableView::activated, this, &SmartSection::revealCurrent);
}

void SmartSection::choose(std::optional<goal::SmartLetter> letter)
{
    m_letter = letter;
    for (std::size_t i = 0; i < m_letters.size(); ++i)
        m_letters[i]->setChecked(letter == goal::kSmartLetters[i]);
    m_model.setFilter(m_all->isChecked() ? SmartModel::Filter::All : SmartModel::Filter::Missing, letter);
}

void SmartSection::fillCards()
{
    for (std::size_t i = 0; i < m_letters.size(); ++i)
        m_letters[i]->setContent(card(goal::kSmartLetters[i]));
}

StatCard::Content SmartSection::card(goal::SmartLetter letter) const
{
    std::map<std::string_view, int> reasons; // of those that miss it
    int missing = 0, yes = 0;
    for (const ops::SmartRow &row : goal()->smart) {
        const goal::SmartMark &mark = row.marks[static_cast<std::size_t>(letter)];
        yes += mark.verdict == goal::SmartVerdict::Yes ? 1 : 0;
        if (isMissing(mark)) {
            ++missing;
            ++reasons[mark.reason];
        }
    }
    StatCard::Content content;
    content.title = text::smartLetterName(letter);
    content.value = tr("%1 of %2").arg(text::countText(yes), text::countText(static_cast<int>(goal()->smart.size())));
    content.tone = missing > 0 ? StatCard::Tone::Behind : StatCard::Tone::Plain;
    QStringList words;
    for (const auto &[reason, count] : reasons)
        words.append(tr("%1: %2").arg(text::countText(count), text::smartReason(reason)));
    content.sentence = words.join(QStringLiteral("; "));
    content.tip = tr("Press to see only the targets that miss this mark.");
    return content;
}

void SmartSection::explainCurrent()
{
    const ops::SmartRow *row = m_model.at(m_table->currentIndex().row());
    m_reveal->setEnabled(row != nullptr);
    if (!row) {
        m_why->setText(m_model.rowCount() == 0 ? tr("No target misses a mark here.")
                                               : tr("Choose a target to see why it has or misses a mark."));
        return;
    }
    QStringList words;
    for (std::size_t i = 0; i < row->marks.size(); ++i)
        if (row->marks[i].verdict != goal::SmartVerdict::Yes)
            words.append(tr("%1: %2").arg(text::smartLetterName(goal::kSmartLetters[i]),
                                          text::smartReason(row->marks[i].reason)));
    m_why->setText(words.isEmpty() ? tr("It has all five marks.") : words.join(QLatin1Char('\n')));
}

void SmartSection::revealCurrent()
{
    if (const ops::SmartRow *row = m_model.at(m_table->currentIndex().row()))
        Q_EMIT revealAsked({QStringLiteral("targets"), QStringLiteral("decompose-page"),
                            EditTarget{{row->axis, row->node.code, {}}, row->measure}});
}

void SmartSection::retranslate()
{
    m_all->setText(tr("Show all targets"));
    m_reveal->setText(tr("Show in Decompose"));
    m_table->setAccessibleName(tr("SMART check"));
    m_model.retranslate();
    explainCurrent();
}

} // namespace quotasmith::ui

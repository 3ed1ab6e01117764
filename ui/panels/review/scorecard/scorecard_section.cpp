// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/scorecard/scorecard_section.h"

#include "text/error_text.h"
#include "ui/panels/review/scorecard/score_tables.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/section_title.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

constexpr int kMostPeople = 14;

} // namespace

ScorecardSection::ScorecardSection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : ReviewSection(context, reader, parent), m_listsTitle(new SectionTitle),
      m_lists(new ListTabs(context.session, {"scorecard", "scores", "cases"}))
{
    layOut();
    connect(m_people->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ScorecardSection::fillCard);
    connect(m_lists, &ListTabs::selectionChanged, this, &Section::selectionChanged);
    setWords();
}

PlanReader::Reading ScorecardSection::reading()
{
    return [this, period = request().period](const store::Document &plan) -> PlanReader::Taking {
        auto read = std::make_shared<Read>();
        try {
            read->scores = ops::readScorecards(plan.connection(), {period, {}});
        } catch (const base::Error &error) { // what is missing is an answer too
            read->noScores = error;
        }
        try {
            read->rewards = ops::readRewards(plan.connection(), period);
        } catch (const base::Error &error) {
            if (!read->noScores)
                read->noScores = error;
        }
        return [this, read] { m_read = *read; };
    };
}

void ScorecardSection::put()
{
    const bool isThere = m_read.scores.has_value();
    for (ContentTable *table : {m_standards, m_compared, m_people, m_card})
        table->setVisible(isThere);
    if (isThere) {
        setDecimals(m_read.scores->standards.settings.decimals(plan::Measure::Revenue));
        m_standards->show(standardsTable(*m_read.scores));
        TableContent compared = comparedTable(*m_read.scores);
        m_compared->setVisible(!compared.rows.empty());
        m_compared->show(std::move(compared));
        fillPeople();
    }
    for (ContentTable *table : {m_cases, m_rewards})
        table->setVisible(m_read.rewards.has_value());
    if (m_read.rewards) {
        m_cases->show(casesTable(*m_read.rewards));
        m_rewards->show(rewardsTable(*m_read.rewards, words()));
    }
    tellWhatIsMissing();
}

void ScorecardSection::setWords()
{
    m_listsTitle->setText(tr("Standards, scores with answers, and cases to type"));
    m_lists->retranslate();
}

void ScorecardSection::layOut()
{
    QBoxLayout *halves = addHalves();
    const auto half = [&](auto... tables) {
        auto *column = new QVBoxLayout;
        ((*tables.first = addTable(tables.second, column)), ...);
        column->addStretch(1);
        halves->addLayout(column);
    };
    half(std::pair(&m_people, "review-scores"));
    half(std::pair(&m_card, "review-card"), std::pair(&m_cases, "review-cases"));
    halves->setStretch(0, 2);
    halves->setStretch(1, 3);
    m_people->setMostRows(kMostPeople);
    m_rewards = addTable("review-rewards");
    m_standards = addTable("review-standards");
    m_compared = addTable("review-standards-compared");
    body()->addWidget(m_listsTitle);
    body()->addWidget(m_lists, 1);
}

void ScorecardSection::fillPeople()
{
    const int row = std::max(0, m_people->view()->currentIndex().row());
    m_people->show(peopleTable(*m_read.scores, m_order));
    m_people->view()->setCurrentIndex(m_people->model().index(std::min(row, m_people->model().rowCount() - 1), 0));
    fillCard();
}

void ScorecardSection::fillCard()
{
    const ops::ScoredNode *node = selected();
    m_card->setVisible(node != nullptr);
    if (node)
        m_card->show(cardTable(*m_read.scores, *node));
}

void ScorecardSection::tellWhatIsMissing()
{
    if (!m_read.noScores) {
        bar()->dismiss();
        return;
    }
    const bool isOfStandards = m_read.noScores->code().rfind("score", 0) == 0;
    const QList<MessageBar::Choice> ways{{tr("Type standards"), [this] { revealLists("scorecard"); }},
                                         {tr("Import…"), [this] { actions().action(ActionId::Import)->trigger(); }}};
    bar()->tell(text::errorText(*m_read.noScores), isOfStandards ? ways : QList<MessageBar::Choice>());
}

void ScorecardSection::revealLists(const char *kind)
{
    Q_EMIT revealAsked({QStringLiteral("review"), QString::fromUtf8(kind)});
}

const ops::ScoredNode *ScorecardSection::selected() const
{
    const int row = m_people->view()->currentIndex().row();
    const bool isThere = m_read.scores && row >= 0 && row < static_cast<int>(m_order.size());
    return isThere ? &m_read.scores->nodes[m_order[static_cast<std::size_t>(row)]] : nullptr;
}

} // namespace quotasmith::ui

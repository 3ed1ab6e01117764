// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ops/review/read_rewards.h"
#include "core/ops/review/read_scorecard.h"
#include "ui/panels/review/review_section.h"

#include <memory>
#include <optional>
#include <QComboBox>
#include <QLabel>

namespace quotasmith::ui {

class ListTabs;

/// How well did everybody do? The standards with their weights, everybody's score, grade and rank, one card in full
/// with what was answered, the cases of the month and who has earned what.
class ScorecardSection : public ReviewSection {
    Q_OBJECT

public:
    ScorecardSection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    /// Nothing before the first reading and while something is missing.
    const std::optional<ops::Scorecards> &scores() const { return m_read.scores; }
    ContentTable *people() const { return m_people; }
    ListTabs *lists() const override { return m_lists; }

protected:
    PlanReader::Reading reading() override;
    void put() override;
    void setWords() override;

private:
    /// What has been read.
    struct Read {
        std::optional<ops::Scorecards> scores;
        std::optional<base::Error> noScores; ///< why there are none
        std::optional<ops::Rewards> rewards;
    };

    void layOut();
    void fillPeople();
    void fillCard();
    void tellWhatIsMissing();
    void revealLists(const char *kind);
    const ops::ScoredNode *selected() const;

    Read m_read;
    std::vector<std::size_t> m_order; ///< rows of the table of people, as positions among the scored nodes
    ContentTable *m_standards = nullptr;
    ContentTable *m_compared = nullptr;
    ContentTable *m_people = nullptr;
    ContentTable *m_card = nullptr;
    ContentTable *m_cases = nullptr;
    ContentTable *m_rewards = nullptr;
    QLabel *m_listsTitle;
    ListTabs *m_lists;
};

} // namespace quotasmith::ui

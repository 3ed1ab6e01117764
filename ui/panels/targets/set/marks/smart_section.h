// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/set/goal_section.h"
#include "ui/panels/targets/set/marks/smart_model.h"
#include "ui/widgets/cards/stat_card.h"

#include <array>
#include <QPushButton>
#include <QTableView>

namespace quotasmith::ui {

/// The SMART check: how many targets have each letter, the targets that miss one, and of the chosen target why.
class SmartSection : public GoalSection {
    Q_OBJECT

public:
    explicit SmartSection(const PanelContext &context, QWidget *parent = nullptr);

    SmartModel &model() { return m_model; }
    QTableView *table() const { return m_table; }

protected:
    void fill() override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void choose(std::optional<goal::SmartLetter> letter);
    void fillCards();
    StatCard::Content card(goal::SmartLetter letter) const;
    void explainCurrent();
    void revealCurrent();
    void retranslate();

    SmartModel m_model;
    std::array<StatCard *, 5> m_letters{};
    std::optional<goal::SmartLetter> m_letter;
    QTableView *m_table;
    QLabel *m_why;
    QPushButton *m_all;
    QPushButton *m_reveal;
};

} // namespace quotasmith::ui

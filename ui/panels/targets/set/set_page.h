// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/set/goal_cards.h"
#include "ui/panels/targets/set/goal_section.h"
#include "ui/shell/panel.h"
#include "ui/widgets/message_bar.h"

#include <array>
#include <QButtonGroup>
#include <QLineEdit>
#include <QStackedWidget>

namespace quotasmith::ui {

class BridgeSection;
class PeopleSection;
class GridView;

/// How the annual target is reasoned: cards that say what each part comes to, and below them the part one has chosen.
class SetPage : public Panel {
    Q_OBJECT

public:
    explicit SetPage(const PanelContext &context, QWidget *parent = nullptr);

    void reveal(const Destination &destination) override;
    /// Shows the part a card stands for.
    void showCard(GoalCards::Card card);
    const SharedGoal &goal() const { return m_goal; }
    BridgeSection *bridge() const { return m_bridge; }
    PeopleSection *people() const { return m_people; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeCards();
    void addSection(GoalSection *section);
    void connectPlan();
    void markStale();
    void refresh();
    void retell();
    void fillHead();
    void typeAnnual();
    void useProposal();
    void setAnnual(const QString &typed);
    void tell(const EditAnswer &answer);
    void editList(const QString &kind);
    void tellSelection(const GridView *grid);
    void retranslate();

    PanelContext m_context;
    SharedGoal m_goal;
    bool m_isStale = true;
    MessageBar *m_bar;
    QLabel *m_annualLabel;
    QLineEdit *m_annual;
    QLabel *m_headline;
    QButtonGroup *m_group;
    std::array<StatCard *, GoalCards::kCount> m_cards{};
    QStackedWidget *m_stack;
    std::vector<GoalSection *> m_sections;
    BridgeSection *m_bridge;
    PeopleSection *m_people;
    QString m_presentAnnual;
};

} // namespace quotasmith::ui

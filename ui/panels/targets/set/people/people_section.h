// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/set/goal_section.h"
#include "ui/panels/targets/set/people/people_model.h"

#include <QPushButton>

namespace quotasmith::ui {

class GridView;

/// Bottom-up and capacity: what people promise, typed person by person, and what their heads can bring, beside the
/// targets.
class PeopleSection : public GoalSection {
    Q_OBJECT

public:
    explicit PeopleSection(const PanelContext &context, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    PeopleModel &model() { return m_model; }

Q_SIGNALS:
    void gridSelectionMoved();

protected:
    void fill() override;
    void changeEvent(QEvent *event) override;

private:
    void addList(const char *kind, const char *name);
    void revealCurrent();
    QString baseSentence() const;
    void retranslate();

    PeopleModel m_model;
    GridView *m_grid;
    QLabel *m_base;
    QPushButton *m_reveal;
    std::vector<std::pair<const char *, QPushButton *>> m_lists; ///< by kind
    QLayout *m_tools;
};

} // namespace quotasmith::ui

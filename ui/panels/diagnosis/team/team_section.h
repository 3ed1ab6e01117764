// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/diagnosis_section.h"
#include "ui/shell/pages/list_tabs.h"

#include <QLabel>

namespace quotasmith::ui {

class NineBox;

/// Who sells: tenure, revenue a head, ability against attainment, how long until somebody carries a full quota, what
/// people say of pay, and who stands ready.
class TeamSection : public DiagnosisSection {
    Q_OBJECT

public:
    explicit TeamSection(const PanelContext &context, QWidget *parent = nullptr);

    NineBox *nineBox() const { return m_nineBox; }
    ListTabs *lists() const override { return m_lists; }

protected:
    void fill() override;
    void setWords() override;

private:
    void score(plan::NodeId person, std::optional<std::int64_t> ability);
    void fillTenure();
    void fillHeads();
    void fillRampUps();
    void fillReserve();
    QString motivationSentence() const;

    ChartView *m_tenure;
    ContentTable *m_heads;
    QLabel *m_boxTitle;
    QLabel *m_boxHint;
    NineBox *m_nineBox;
    ContentTable *m_rampUps;
    QLabel *m_motivationTitle;
    QLabel *m_motivation;
    ContentTable *m_reserve;
    QLabel *m_listsTitle;
    ListTabs *m_lists;
};

} // namespace quotasmith::ui

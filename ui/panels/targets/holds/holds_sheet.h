// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/hold.h"
#include "ui/panels/targets/desk/side_sheet.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <vector>

namespace quotasmith::ui {

/// Everything the plan holds: where, at what, why, by whom, until when. A hold can be changed, released and gone to.
class HoldsSheet : public SideSheet {
    Q_OBJECT

public:
    explicit HoldsSheet(TargetsDesk &desk, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    void add(const plan::Hold &hold, const store::PlanSheet &plan, const std::string &today);
    void showDetails();
    const plan::Hold *current() const;
    spread::Place placeOf(const plan::Hold &hold) const;
    void goTo();
    void change();
    void release();

    std::vector<plan::Hold> m_holds; ///< by row
    QLabel *m_sentence;
    QTreeWidget *m_list;
    QLabel *m_details;
    QPushButton *m_goTo;
    QPushButton *m_change;
    QPushButton *m_release;
};

} // namespace quotasmith::ui

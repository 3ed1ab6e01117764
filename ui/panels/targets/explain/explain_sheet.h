// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/explain/explanation.h"
#include "ui/panels/targets/desk/side_sheet.h"

#include <QLabel>
#include <QTreeWidget>

namespace quotasmith::ui {

/// How the number one is at came about: a sentence, and the chain from the annual target down to the remainder, each
/// link of which leads to its cell.
class ExplainSheet : public SideSheet {
    Q_OBJECT

public:
    explicit ExplainSheet(TargetsDesk &desk, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void explainAmount(const spread::Place &place);
    void addSteps(const spread::Explanation &explanation);
    void goTo(const QTreeWidgetItem *item);
    void clear(const QString &sentence);

    QLabel *m_place;
    QLabel *m_sentence;
    QTreeWidget *m_steps;
    QLabel *m_conclusion;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_catalog.h"
#include "ui/widgets/empty_state.h"

namespace quotasmith::ui {

/// What the window shows while no plan is open: three ways to begin.
class FirstRunPage : public EmptyState {
    Q_OBJECT

public:
    explicit FirstRunPage(const ActionCatalog &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addAction(const ActionCatalog &actions, ActionId id);
    void retranslate();

    QPushButton *m_sample;
    QPushButton *m_new;
    QPushButton *m_import;
};

} // namespace quotasmith::ui

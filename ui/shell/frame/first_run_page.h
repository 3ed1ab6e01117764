// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_catalog.h"
#include "ui/shell/files/recent_list.h"
#include "ui/widgets/empty_state.h"

namespace quotasmith::ui {

/// What the window shows while no plan is open: three ways to begin, and the plans opened last.
class FirstRunPage : public EmptyState {
    Q_OBJECT

public:
    FirstRunPage(const ActionCatalog &actions, RecentFiles &recent, QWidget *parent = nullptr);

    void refresh() { m_recent->refresh(); }

Q_SIGNALS:
    void recentChosen(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addAction(const ActionCatalog &actions, ActionId id);
    void retranslate();

    QPushButton *m_sample;
    QPushButton *m_new;
    QPushButton *m_import;
    RecentList *m_recent;
};

} // namespace quotasmith::ui

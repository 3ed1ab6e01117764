// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/selection_summary.h"
#include "ui/shell/document_session.h"

#include <optional>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>
#include <string_view>
#include <vector>

namespace quotasmith::ui {

class ListTable;

/// Some lists of the plan that belong together, typed in place: a tab each, made when it is first seen.
class ListTabs : public QWidget {
    Q_OBJECT

public:
    /// `kinds`: codes of lists there are.
    ListTabs(DocumentSession &session, std::vector<std::string_view> kinds, QWidget *parent = nullptr);

    bool has(const QString &kind) const;
    /// Shows a list and in it a row, if one is named.
    void reveal(const QString &kind, const QString &key = {});
    /// The list that is seen.
    ListTable *current();
    void retranslate();

Q_SIGNALS:
    void selectionChanged(const std::optional<quotasmith::ui::SelectionSummary> &summary);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(int index);
    int indexOf(const QString &kind) const;

    DocumentSession &m_session;
    std::vector<std::string_view> m_kinds;
    std::vector<ListTable *> m_tables; ///< nullptr until first seen
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/selection_summary.h"
#include "ui/shell/actions/action_catalog.h"
#include "ui/shell/destination.h"
#include "ui/shell/document_session.h"
#include "ui/shell/view_settings.h"

#include <functional>
#include <optional>
#include <QIcon>
#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace quotasmith::ui {

/// What every panel stands on; outlives the panels.
struct PanelContext {
    DocumentSession &session;
    ActionCatalog &actions;
    ViewSettings &view;
};

/// One screen of the window, or a page of one, shown while a plan is open.
class Panel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page of the manual about what is shown.
    virtual QString helpPage() const { return QStringLiteral("start"); }
    /// Shows a place of this panel, which is the one to be seen.
    virtual void reveal(const Destination &) {}

protected:
    /// An action that every screen answers in its own way: this one does while it is the one to be seen.
    template <class Slot> void whileShown(const QAction *action, Slot slot)
    {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    }

Q_SIGNALS:
    /// The selected numbers, for the status bar; nothing when none is selected.
    void selectionChanged(const std::optional<quotasmith::ui::SelectionSummary> &summary);
    /// Something worth a word in passing.
    void said(const QString &sentence);
    /// Somebody wants to see where a number comes from, in this panel or another.
    void revealAsked(const quotasmith::ui::Destination &destination);
};

/// How the window makes a panel it knows nothing of.
struct PanelFactory {
    QString id; ///< `targets`: also the icon's name
    QKeySequence shortcut;
    std::function<QString()> title;
    std::function<Panel *(const PanelContext &)> make;
};

} // namespace quotasmith::ui

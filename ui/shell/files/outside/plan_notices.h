// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/outside/conflict_copies.h"
#include "core/store/outside/shared_place.h"
#include "ui/shell/document_session.h"
#include "ui/widgets/message_bar.h"

#include <optional>
#include <QSettings>
#include <QWidget>

namespace quotasmith::ui {

/// What is to be known of the file of the open plan, above the panels: why it can only be read and what can be done
/// about that; that its folder is shared with other machines; what a service left beside it. The last two can be
/// silenced for a plan on this machine, until there is something else to say.
class PlanNotices : public QWidget {
    Q_OBJECT

public:
    PlanNotices(DocumentSession &session, QSettings &settings, QWidget *parent = nullptr);

    /// Another plan was opened: looks at where it lies, once whoever waits for the plan has it.
    void takeOpened();
    /// Another state of the same plan, or another language.
    void refresh();

Q_SIGNALS:
    void takeOverAsked();
    /// Opens what lies under the plan's name now.
    void reopenAsked();
    /// Saves what is open as a copy.
    void copyAsked();
    void openAsked(const QString &file);
    void backupsAsked();

private:
    void lookAtPlace();
    void tellState();
    void tellPlace();
    QList<MessageBar::Choice> waysOut(const base::Error &reason);
    QList<MessageBar::Choice> silencing(MessageBar *bar, const QString &key, const QString &said);
    bool isSilenced(const QString &key, const QString &said) const;
    QString key(const char *what) const;

    DocumentSession &m_session;
    QSettings &m_settings;
    MessageBar *m_state;
    MessageBar *m_place;
    MessageBar *m_copies;
    std::int64_t m_planId = 0;
    std::optional<store::SharedPlace> m_shared;
    store::ConflictCopies m_left;
};

} // namespace quotasmith::ui

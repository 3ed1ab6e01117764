// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"
#include "ui/shell/files/recent_files.h"

#include <functional>
#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

/// Making, opening and copying plan files, with the dialogs that ask which. What may take long goes on in the
/// background; failures are told in the error box.
class PlanFiles : public QObject {
    Q_OBJECT

public:
    /// The dialogs stand on `window`.
    PlanFiles(DocumentSession &session, RecentFiles &recent, QWidget *window);

    using Then = std::function<void()>;

    /// `then` when a new plan was made and is open.
    void create(const Then &then = {});
    void openSample();
    void choose();
    /// `then` when the plan is open. False: it failed already, and was told.
    bool open(const QString &file, store::LockPolicy policy = store::LockPolicy::Respect, const Then &then = {});
    /// Opens the present plan again, taking the lock that another machine left.
    void takeOver();
    void saveCopy();
    /// Without a question, into the plan's folder; where nothing can be written there the place is asked for.
    void saveCopyBeside();
    /// Opens what lies under the plan's name by now. What cannot be opened is told, and what is open stays open.
    void reopen();
    /// The same for the place the plan was moved to.
    void reopenAt(const QString &file);
    /// Makes the plan of the following year from the open one, and opens it.
    void startNextYear();

    /// Where the sample lives once it has been made.
    static QString sampleFile();

Q_SIGNALS:
    /// Something worth a word in passing.
    void said(const QString &sentence);
    /// A plan is damaged, or no plan any more although there are backups of it. Nothing was told yet.
    void foundDamaged(const QString &file);

private:
    void copyTo(const QString &file);
    void tell(const base::Error &error);
    bool attempt(const std::function<void()> &work);
    QString folder() const;

    DocumentSession &m_session;
    RecentFiles &m_recent;
    QWidget *m_window;
};

} // namespace quotasmith::ui

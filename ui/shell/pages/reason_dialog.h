// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"

#include <functional>
#include <optional>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <string>

namespace quotasmith::ui {

/// Says what is going to be done, asks why, and does it: one undo step. Where it cannot be done it stays open and says
/// why. Follows the language. Named after what it does: `dismiss-dialog` with `dismiss-sentence`, `dismiss-reason`,
/// `dismiss-problem` and `dismiss-apply`.
class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence;  ///< what is going to be done
        QString apply;     ///< the button that does it
        QString hint = {}; ///< in the empty field
    };
    /// What it says, in the language of the window.
    using Wording = std::function<Words()>;
    /// Does it; the reason has no blanks at its ends.
    using Deed = std::function<store::Changes(store::Document &, const std::string &reason)>;

    /// `name`: `dismiss`. The session outlives the dialog.
    ReasonDialog(DocumentSession &session, const QString &name, Wording wording, Deed deed, QWidget *parent = nullptr);

    void setReason(const QString &reason) { m_reason->setText(reason); }
    /// Nothing can be done before something stands there; otherwise the deed says so where it matters.
    void requireReason();
    /// Does it and closes itself.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(const QString &name);
    void enableApply();
    void retranslate();

    DocumentSession &m_session;
    Wording m_wording;
    Deed m_deed;
    bool m_isRequired = false;
    QLabel *m_sentence;
    QLabel *m_label;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<base::Error> m_error; ///< why it could not be done
};

} // namespace quotasmith::ui

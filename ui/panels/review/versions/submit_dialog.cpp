// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/submit_dialog.h"

#include "core/ops/versions/edit_versions.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "ui/widgets/paragraph.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 60;

} // namespace

SubmitDialog::SubmitDialog(DocumentSession &session, const ops::VersionInfo &version, QWidget *parent)
    : QDialog(parent), m_session(session), m_reason(new QLineEdit),
      m_problem(paragraph(QStringLiteral("submit-problem")))
{
    setObjectName(QStringLiteral("submit-dialog"));
    setWindowTitle(tr("Submit the targets"));
    QLabel *what = paragraph(QStringLiteral("submit-sentence"));
    what->setText(tr("The targets wait for those who approve, and do not change meanwhile. A first version and a major "
                     "revision need yes from two thirds of all listed, a minor one from one of them."));
    m_reason->setObjectName(QStringLiteral("submit-reason"));
    m_reason->setText(text::fromUtf8(version.reason));
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("submit-apply"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Submit"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SubmitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SubmitDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_reason->setFocus();
}

void SubmitDialog::accept()
{
    const std::string reason = text::toUtf8(m_reason->text().trimmed());
    if (m_session.run([&](store::Document &document) { return ops::submitVersion(document, reason); })) {
        QDialog::accept();
        return;
    }
    m_problem->setText(text::errorText(*m_session.lastError()));
    m_problem->show();
}

} // namespace quotasmith::ui

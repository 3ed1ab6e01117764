// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/vote_dialog.h"

#include "core/ops/versions/edit_versions.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "ui/panels/review/versions/version_words.h"
#include "ui/widgets/paragraph.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 60;

} // namespace

VoteDialog::VoteDialog(DocumentSession &session, const ops::VersionInfo &version, QWidget *parent)
    : QDialog(parent), m_session(session), m_name(new QComboBox), m_yes(new QRadioButton(tr("&Yes"))),
      m_no(new QRadioButton(tr("N&o"))), m_note(new QLineEdit), m_problem(paragraph(QStringLiteral("vote-problem")))
{
    setObjectName(QStringLiteral("vote-dialog"));
    setWindowTitle(tr("Record an approval"));
    m_name->setObjectName(QStringLiteral("vote-name"));
    m_yes->setObjectName(QStringLiteral("vote-yes"));
    m_no->setObjectName(QStringLiteral("vote-no"));
    m_note->setObjectName(QStringLiteral("vote-note"));
    for (const std::string &name : version.approvers)
        m_name->addItem(text::fromUtf8(name));
    // Whoever has not spoken yet comes first.
    const auto waiting = std::find_if(version.approvers.begin(), version.approvers.end(), [&](const std::string &name) {
        return std::none_of(version.votes.begin(), version.votes.end(),
                            [&](const ops::VersionVote &vote) { return vote.name == name; });
    });
    if (waiting != version.approvers.end())
        m_name->setCurrentIndex(static_cast<int>(waiting - version.approvers.begin()));
    m_yes->setChecked(true);
    m_problem->hide();
    layOut(version);
}

void VoteDialog::layOut(const ops::VersionInfo &version)
{
    QLabel *where = paragraph(QStringLiteral("vote-sentence"));
    where->setText(versionSentence(version) + QLatin1Char(' ') +
                   tr("This records what was said; it does not prove who said it."));
    auto *word = new QWidget;
    auto *row = new QHBoxLayout(word);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch();
    auto *form = new QFormLayout;
    form->addRow(tr("&Approver"), m_name);
    form->addRow(tr("Says"), word);
    form->addRow(tr("No&te"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("vote-apply"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Record"));
    connect(buttons, &QDialogButtonBox::accepted, this, &VoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &VoteDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(where);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

void VoteDialog::accept()
{
    const ops::Vote vote{text::toUtf8(m_name->currentText()), m_yes->isChecked(),
                         text::toUtf8(m_note->text().trimmed())};
    if (m_session.run([&](store::Document &document) { return ops::voteVersion(document, vote); })) {
        QDialog::accept();
        return;
    }
    m_problem->setText(text::errorText(*m_session.lastError()));
    m_problem->show();
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/dismiss_dialog.h"

#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/error_text.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 60;

QString sentenceOf(const DiagnosisReading &reading, const std::string &id)
{
    const auto &findings = reading.result.judgement.findings;
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&id](const auto &finding) { return finding.id() == id; });
    return found == findings.end() ? QString() : text::findingText(*found, reading.input);
}

} // namespace

DismissDialog::DismissDialog(DocumentSession &session, SharedDiagnosis reading, std::string id, QWidget *parent)
    : QDialog(parent), m_session(session), m_reading(std::move(reading)), m_id(std::move(id)), m_reason(new QLineEdit),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("dismiss-dialog"));
    setWindowTitle(tr("Not relevant because…"));
    auto *finding = new QLabel(sentenceOf(*m_reading, m_id));
    finding->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("dismiss-reason"));
    m_problem->setObjectName(QStringLiteral("dismiss-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("dismiss-apply"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Put it aside"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DismissDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DismissDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(finding);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_reason->setFocus();
}

void DismissDialog::accept()
{
    const bool isDone = m_session.run([this](store::Document &document) {
        return ops::dismissFinding(document, m_reading->result.judgement, m_id,
                                   text::toUtf8(m_reason->text().trimmed()));
    });
    if (isDone) {
        QDialog::accept();
        return;
    }
    m_problem->setText(text::errorText(*m_session.lastError()));
    m_problem->show();
}

} // namespace quotasmith::ui

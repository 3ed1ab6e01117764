// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/action_dialog.h"

#include "core/base/clock.h"
#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/error_text.h"
#include "text/name_text.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 64;
constexpr int kTextInLines = 4;
constexpr int kUsualDays = 14;

QString dayFormat()
{
    return QStringLiteral("yyyy-MM-dd");
}

} // namespace

ActionDialog::ActionDialog(DocumentSession &session, SharedDiagnosis reading, std::string id, QWidget *parent)
    : QDialog(parent), m_session(session), m_reading(std::move(reading)), m_id(std::move(id)), m_finding(new QLabel),
      m_text(new QPlainTextEdit), m_owner(new QComboBox), m_hasDue(new QCheckBox), m_due(new QDateEdit),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("action-dialog"));
    setWindowTitle(tr("Make it an action"));
    layOut();
    fill();
    m_text->setFocus();
}

ops::FindingAction ActionDialog::action() const
{
    return {text::toUtf8(m_text->toPlainText().simplified()), text::toUtf8(m_owner->currentText().trimmed()),
            m_hasDue->isChecked() ? text::toUtf8(m_due->date().toString(dayFormat())) : std::string()};
}

void ActionDialog::accept()
{
    const bool isDone = m_session.run([this](store::Document &document) {
        return ops::actOnFinding(document, m_reading->result.judgement, m_id, action());
    });
    if (isDone) {
        QDialog::accept();
        return;
    }
    m_problem->setText(text::errorText(*m_session.lastError()));
    m_problem->show();
}

void ActionDialog::layOut()
{
    m_finding->setObjectName(QStringLiteral("action-finding"));
    m_finding->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("action-text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * kTextInLines + fontMetrics().height() / 2);
    m_owner->setObjectName(QStringLiteral("action-owner"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_hasDue->setObjectName(QStringLiteral("action-has-due"));
    m_hasDue->setText(tr("&Until"));
    m_due->setObjectName(QStringLiteral("action-due"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(dayFormat());
    m_due->setAccessibleName(tr("Until"));
    m_problem->setObjectName(QStringLiteral("action-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&What"), m_text);
    form->addRow(tr("&Who"), m_owner);
    form->addRow(m_hasDue, m_due);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("action-apply"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make the action"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_finding);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

void ActionDialog::fill()
{
    const auto &findings = m_reading->result.judgement.findings;
    const auto found =
        std::find_if(findings.begin(), findings.end(), [this](const auto &finding) { return finding.id() == m_id; });
    if (found != findings.end()) {
        m_finding->setText(text::findingText(*found, m_reading->input));
        m_text->setPlainText(text::adviceText(found->advice));
        m_text->selectAll();
    }
    const plan::Tree &tree = m_reading->input.tree(plan::Axis::Organisation);
    for (const plan::Node &node : tree.nodes())
        if (node.level == plan::Level::Person && !node.unassigned)
            m_owner->addItem(text::nodeName(node));
    m_owner->setCurrentText(QString());
    const auto today = QDate::fromString(text::fromUtf8(m_session.surroundings().clock->now()).left(10), dayFormat());
    m_due->setDate((today.isValid() ? today : QDate::currentDate()).addDays(kUsualDays));
    m_hasDue->setChecked(true);
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/preview_page.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kNameInLetters = 28;

bool isKnownAlready(const exchange::ImportReport &report)
{
    return report.rows.taken == 0 && report.rows.refused == 0 && report.rows.unchanged > 0;
}

} // namespace

PreviewPage::PreviewPage(ImportDraft &draft, QWidget *parent)
    : ImportPage(parent), m_draft(draft), m_heading(new QLabel), m_again(new QPushButton), m_report(new ReportView),
      m_dates(new DateQuestion), m_met(new MetQuestion),
      m_names(new NamesQuestion([this](plan::Axis axis) { return m_draft.members(axis); })),
      m_refusals(new RefusalsView), m_leaveRefused(new QCheckBox), m_keep(new QCheckBox), m_name(new QLineEdit),
      m_profile(profileRow())
{
    m_heading->setObjectName(QStringLiteral("import-heading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_again->setObjectName(QStringLiteral("check-again"));
    m_again->setAutoDefault(false);
    m_leaveRefused->setObjectName(QStringLiteral("leave-refused"));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addWidget(m_leaveRefused);
    column->addWidget(m_profile);
    connectQuestions();
    retranslate();
}

void PreviewPage::retranslate()
{
    m_again->setText(tr("&Check again"));
    m_leaveRefused->setText(tr("&Leave the refused lines out"));
    m_keep->setText(tr("&Keep how this file is read, as"));
    m_name->setAccessibleName(tr("Name of the profile"));
    refresh();
}

QWidget *PreviewPage::content()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_report, m_dates, m_met, m_names, m_refusals})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

QWidget *PreviewPage::profileRow()
{
    m_keep->setObjectName(QStringLiteral("keep-profile"));
    m_name->setObjectName(QStringLiteral("profile-name"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * kNameInLetters);
    m_name->setEnabled(false);
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_keep);
    parts->addWidget(m_name);
    parts->addStretch(1);
    return row;
}

void PreviewPage::connectQuestions()
{
    connect(&m_draft, &ImportDraft::tried, this, &PreviewPage::refresh);
    connect(m_again, &QPushButton::clicked, &m_draft, &ImportDraft::tryOut);
    connect(m_dates, &DateQuestion::chosen, this, [this](exchange::DateOrder order) {
        m_draft.answer([order](exchange::ImportOptions &options) { options.read.dateOrder = order; });
    });
    connect(m_met, &MetQuestion::chosen, this, [this](exchange::ExistingFacts existing, const QString &batch) {
        m_draft.answer([&](exchange::ImportOptions &options) {
            options.existing = existing;
            options.batch = text::toUtf8(batch);
        });
    });
    connect(m_names, &NamesQuestion::answered, this,
            [this] { m_draft.answer([this](exchange::ImportOptions &options) { m_names->answer(options); }); });
    connect(m_leaveRefused, &QCheckBox::toggled, this, &PreviewPage::answered);
    connect(m_keep, &QCheckBox::toggled, this, [this](bool isKept) {
        m_name->setEnabled(isKept);
        if (isKept)
            m_name->setFocus();
        Q_EMIT answered();
    });
    connect(m_name, &QLineEdit::textChanged, this, &PreviewPage::answered);
}

QString PreviewPage::question() const
{
    return tr("Is that what you expect?");
}

QString PreviewPage::missing() const
{
    if (!m_draft.trial())
        return tr("The file has not been checked.");
    const exchange::ImportReport &report = m_draft.trial()->report;
    if (isKnownAlready(report))
        return tr("There is nothing to import.");
    const bool isUndecided =
        m_draft.options().existing == exchange::ExistingFacts::Refuse ||
        (m_draft.options().existing == exchange::ExistingFacts::Replace && report.met && !report.met->ofPlan);
    if (report.met && isUndecided)
        return tr("Say what is to happen with the actuals the plan has already.");
    if (report.rows.refused > 0 && report.rows.taken == 0)
        return tr("Answer the questions, or mend the refused lines in the file.");
    if (report.rows.refused > 0 && !leavesRefused())
        return tr("Answer the questions, mend the refused lines in the file, or leave them out.");
    if (!m_draft.bringsSomething())
        return tr("There is nothing to import.");
    if (m_keep->isChecked() && m_name->text().trimmed().isEmpty())
        return tr("Give a name to keep it under.");
    return {};
}

void PreviewPage::enter()
{
    if (m_fileShown != m_draft.file()) {
        m_fileShown = m_draft.file();
        m_names->forget();
        m_leaveRefused->setChecked(false);
        m_keep->setChecked(false);
        m_name->setText(QFileInfo(m_fileShown).completeBaseName());
    }
    if (m_draft.trial())
        refresh();
    else
        m_draft.tryOut();
}

QString PreviewPage::heading() const
{
    if (m_draft.problem())
        return m_draft.problem()->code() == "cancelled" ? tr("The check was stopped. Nothing was changed.")
                                                        : text::errorText(*m_draft.problem());
    if (!m_draft.trial())
        return tr("The file has not been checked.");
    const QString file = QFileInfo(m_draft.file()).fileName();
    const exchange::ImportReport &report = m_draft.trial()->report;
    if (isKnownAlready(report))
        return tr("%1 is in the plan already: nothing would change.").arg(file);
    if (report.rows.taken == 0)
        return tr("No line of %1 can be taken.").arg(file);
    return report.rows.refused == 0 ? tr("All lines of %1 can be taken.").arg(file)
                                    : tr("Some lines of %1 cannot be taken.").arg(file);
}

void PreviewPage::refresh()
{
    const auto &trial = m_draft.trial();
    m_heading->setText(heading());
    m_again->setVisible(!trial);
    m_report->setVisible(trial.has_value());
    m_profile->setVisible(trial.has_value());
    m_leaveRefused->setVisible(trial && trial->report.rows.refused > 0 && trial->report.rows.taken > 0);
    if (trial) {
        m_report->setReport(trial->report, m_draft.currencyExponent());
        m_dates->setReport(trial->report, m_draft.options().read.dateOrder);
        m_met->setMet(trial->report.met, m_draft.options().existing, m_draft.options().batch);
        m_names->setReport(trial->report);
        m_refusals->setReport(trial->report, m_draft.file(), m_draft.session().surroundings().clock->now());
    } else {
        for (QWidget *part : std::initializer_list<QWidget *>{m_dates, m_met, m_names, m_refusals})
            part->hide();
    }
    Q_EMIT answered();
}

} // namespace quotasmith::ui

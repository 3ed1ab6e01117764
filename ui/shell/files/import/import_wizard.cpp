// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_wizard.h"

#include "text/convert.h"
#include "text/format.h"
#include "ui/shell/files/import/columns_page.h"
#include "ui/shell/files/import/preview_page.h"
#include "ui/shell/files/import/source_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kProgressEvery = 100ms;
constexpr int kWidthInLetters = 130;
constexpr int kHeightInLines = 40;
constexpr double kTitleLetters = 1.25;

} // namespace

ImportWizard::ImportWizard(DocumentSession &session, const exchange::ImportOptions &proposal, QWidget *parent)
    : QDialog(parent), m_draft(new ImportDraft(session, proposal, this)), m_preview(new PreviewPage(*m_draft)),
      m_question(new QLabel), m_pages(new QStackedWidget), m_work(new QLabel), m_progress(new QProgressBar),
      m_missing(new QLabel), m_back(new QPushButton), m_next(new QPushButton), m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("import-wizard"));
    QFont large = m_question->font();
    large.setPointSizeF(large.pointSizeF() * kTitleLetters);
    large.setBold(true);
    m_question->setFont(large);
    m_question->setObjectName(QStringLiteral("import-question"));
    m_missing->setObjectName(QStringLiteral("import-missing"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    for (ImportPage *each :
         std::initializer_list<ImportPage *>{new SourcePage(*m_draft), new ColumnsPage(*m_draft), m_preview}) {
        m_pages->addWidget(each);
        connect(each, &ImportPage::answered, this, &ImportWizard::refresh);
    }
    m_progressRow = progressRow();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progressRow);
    column->addWidget(m_missing);
    column->addLayout(buttons());
    connect(&session.tasks(), &TaskRunner::started, this, &ImportWizard::startWaiting);
    connect(&session.tasks(), &TaskRunner::ended, this, &ImportWizard::endWaiting);
    retranslate();
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().lineSpacing() * kHeightInLines);
    go(0);
}

exchange::ImportOptions ImportWizard::options() const
{
    exchange::ImportOptions options = m_draft->options();
    options.allowRefused = m_preview->leavesRefused();
    options.saveProfile = text::toUtf8(m_preview->profile());
    return options;
}

QLayout *ImportWizard::buttons()
{
    m_back->setObjectName(QStringLiteral("import-back"));
    m_next->setObjectName(QStringLiteral("import-next"));
    m_cancel->setObjectName(QStringLiteral("import-cancel"));
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    return row;
}

QWidget *ImportWizard::progressRow()
{
    m_progress->setObjectName(QStringLiteral("import-progress"));
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_work);
    parts->addWidget(m_progress, 1);
    row->hide();
    m_clock.setInterval(kProgressEvery);
    connect(&m_clock, &QTimer::timeout, this, &ImportWizard::tellProgress);
    return row;
}

ImportPage *ImportWizard::page() const
{
    return qobject_cast<ImportPage *>(m_pages->currentWidget());
}

void ImportWizard::go(int pages)
{
    m_pages->setCurrentIndex(m_pages->currentIndex() + pages);
    page()->enter();
    refresh();
}

void ImportWizard::goOn()
{
    if (m_draft->session().isBusy() || !page()->missing().isEmpty())
        return;
    if (m_pages->currentIndex() + 1 < m_pages->count())
        go(1);
    else
        accept();
}

void ImportWizard::refresh()
{
    const bool isLast = m_pages->currentIndex() + 1 == m_pages->count();
    const bool isWaiting = m_clock.isActive();
    const QString missing = page()->missing();
    m_question->setText(
        tr("%1 of %2: %3").arg(m_pages->currentIndex() + 1).arg(m_pages->count()).arg(page()->question()));
    m_missing->setText(missing);
    m_back->setEnabled(m_pages->currentIndex() > 0 && !isWaiting);
    m_next->setText(isLast ? tr("&Import") : tr("&Next"));
    m_next->setEnabled(missing.isEmpty() && !isWaiting);
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import"));
    m_back->setText(tr("&Back"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    refresh();
}

void ImportWizard::startWaiting()
{
    m_hadKeyboard = focusWidget();
    m_clock.start();
    m_pages->setEnabled(false);
    m_work->setText(m_draft->session().tasks().title());
    m_progressRow->show();
    tellProgress();
    refresh();
}

void ImportWizard::endWaiting()
{
    m_clock.stop();
    m_pages->setEnabled(true);
    m_progressRow->hide();
    if (m_hadKeyboard && m_hadKeyboard->isVisible())
        m_hadKeyboard->setFocus();
    refresh();
}

void ImportWizard::tellProgress()
{
    const TaskProgress progress = m_draft->session().tasks().progress();
    m_progress->setMaximum(progress.total > 0 ? 100 : 0);
    m_progress->setValue(progress.total > 0 ? text::percentDone(progress.done, progress.total) : 0);
}

void ImportWizard::reject()
{
    if (m_draft->session().isBusy())
        m_draft->session().tasks().cancel();
    else
        QDialog::reject();
}

} // namespace quotasmith::ui

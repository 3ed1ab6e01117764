// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/source_page.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::ImportKind;

constexpr int kFileWidthInLetters = 48;

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

SourcePage::SourcePage(ImportDraft &draft, QWidget *parent)
    : ImportPage(parent), m_draft(draft), m_file(new QLineEdit), m_kind(new QComboBox), m_profile(new QComboBox),
      m_description(new QLabel), m_fileLabel(new QLabel), m_kindLabel(new QLabel), m_profileLabel(new QLabel),
      m_browse(new QPushButton)
{
    setAcceptDrops(true);
    m_file->setObjectName(QStringLiteral("import-file"));
    m_kind->setObjectName(QStringLiteral("import-kind"));
    m_profile->setObjectName(QStringLiteral("import-profile"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_description->setObjectName(QStringLiteral("import-description"));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setAlignment(Qt::AlignTop);
    auto *form = new QFormLayout;
    QWidget *row = fileRow();
    m_fileLabel->setBuddy(m_file);
    m_kindLabel->setBuddy(m_kind);
    m_profileLabel->setBuddy(m_profile);
    form->addRow(m_fileLabel, row);
    form->addRow(m_kindLabel, m_kind);
    form->addRow(m_profileLabel, m_profile);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_description, 1);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->text() != m_draft.file())
            m_draft.chooseFile(m_file->text());
    });
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_draft.chooseKind(static_cast<ImportKind>(m_kind->currentData().toInt())); });
    connect(m_profile, &QComboBox::activated, this, [this] {
        const std::string name = text::toUtf8(m_profile->currentData().toString());
        m_draft.chooseForm([&](exchange::ImportOptions &options) { options.profile = name; });
    });
    connect(&m_draft, &ImportDraft::looked, this, &SourcePage::refresh);
    retranslate();
}

void SourcePage::retranslate()
{
    m_fileLabel->setText(tr("&File"));
    m_kindLabel->setText(tr("It &holds"));
    m_profileLabel->setText(tr("It is &read"));
    m_browse->setText(tr("&Browse…"));
    fillKinds();
    refresh();
}

QString SourcePage::question() const
{
    return tr("Which file is to be imported?");
}

QString SourcePage::missing() const
{
    if (m_draft.file().isEmpty())
        return tr("Choose a file, or drop one here.");
    return m_draft.view() ? QString() : tr("This file cannot be read.");
}

void SourcePage::fillKinds()
{
    m_kind->clear();
    for (const ImportKind kind :
         {ImportKind::Actuals, ImportKind::Targets, ImportKind::People, ImportKind::Customers, ImportKind::Products})
        m_kind->addItem(titled(text::importKindName(kind)), static_cast<int>(kind));
    m_kind->insertSeparator(m_kind->count());
    for (const ImportKind kind : exchange::importKinds())
        if (exchange::listOf(kind))
            m_kind->addItem(titled(text::importKindName(kind)), static_cast<int>(kind));
}

QWidget *SourcePage::fileRow()
{
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    m_browse->setObjectName(QStringLiteral("import-browse"));
    m_browse->setAutoDefault(false);
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * kFileWidthInLetters);
    parts->addWidget(m_file, 1);
    parts->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &SourcePage::browse);
    return row;
}

void SourcePage::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a file"), m_file->text(),
                                                      tr("Tables (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)"));
    if (!file.isEmpty())
        m_draft.chooseFile(file);
}

void SourcePage::refresh()
{
    if (m_file->text() != m_draft.file())
        m_file->setText(m_draft.file());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_draft.options().kind)));
    m_kind->setEnabled(!m_draft.file().isEmpty());
    refreshProfiles();
    m_description->setText(description());
    Q_EMIT answered();
}

void SourcePage::refreshProfiles()
{
    const QSignalBlocker blocker(m_profile);
    const auto &view = m_draft.view();
    const bool isRecognised = view && !view->profile.empty() && m_draft.options().profile.empty();
    m_profile->clear();
    m_profile->addItem(isRecognised ? tr("as “%1”, which its columns show").arg(text::fromUtf8(view->profile))
                                    : tr("as its columns show"),
                       QString());
    for (const QString &name : m_draft.profiles())
        m_profile->addItem(tr("as “%1”").arg(name), name);
    m_profile->setCurrentIndex(qMax(0, m_profile->findData(text::fromUtf8(m_draft.options().profile))));
    m_profile->setEnabled(view && !m_draft.profiles().isEmpty());
}

QString SourcePage::description() const
{
    if (m_draft.problem())
        return text::errorText(*m_draft.problem());
    if (!m_draft.view())
        return tr(
            "Tables of Excel and WPS (.xlsx) and text (.csv) can be read. Nothing is changed before the last page.");
    const ops::SourceView &view = *m_draft.view();
    const int columns = static_cast<int>(view.columns.size());
    return view.sheets.empty() ? tr("A table of text with %n columns.", nullptr, columns)
                               : tr("A workbook. Its sheet “%1” has a table with %n columns.", nullptr, columns)
                                     .arg(text::fromUtf8(view.sheet));
}

void SourcePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SourcePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_draft.chooseFile(droppedFile(event->mimeData()));
}

} // namespace quotasmith::ui

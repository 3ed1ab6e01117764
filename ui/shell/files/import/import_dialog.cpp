// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_dialog.h"

#include "text/name_text.h"
#include "ui/models/words.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::ExistingFacts;
using exchange::ImportKind;

constexpr int kFileWidthInLetters = 48;

} // namespace

ImportDialog::ImportDialog(const exchange::ImportOptions &proposal, QWidget *parent)
    : QDialog(parent), m_kind(new QComboBox), m_file(new QLineEdit), m_existingLabel(new QLabel),
      m_existing(new QComboBox), m_createMissing(new QCheckBox(tr("Make members that are missing"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("import-dialog"));
    setWindowTitle(tr("Import a CSV file"));
    m_existingLabel->setText(tr("Where the plan has facts already"));
    fillChoices(proposal);
    auto *form = new QFormLayout;
    form->addRow(tr("The file holds"), m_kind);
    form->addRow(tr("File"), fileRow());
    form->addRow(m_existingLabel, m_existing);
    form->addRow(QString(), m_createMissing);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::update);
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

exchange::ImportOptions ImportDialog::options() const
{
    exchange::ImportOptions options;
    options.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    options.existing = static_cast<ExistingFacts>(m_existing->currentData().toInt());
    options.createMissing = m_createMissing->isChecked();
    return options;
}

void ImportDialog::fillChoices(const exchange::ImportOptions &proposal)
{
    for (const ImportKind each :
         {ImportKind::People, ImportKind::Customers, ImportKind::Products, ImportKind::Actuals, ImportKind::Targets})
        m_kind->addItem(titled(text::importKindName(each)), static_cast<int>(each));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(proposal.kind)));
    m_existing->addItem(tr("Refuse the file"), static_cast<int>(ExistingFacts::Refuse));
    m_existing->addItem(tr("Add to them"), static_cast<int>(ExistingFacts::Add));
    m_existing->addItem(tr("Replace them"), static_cast<int>(ExistingFacts::Replace));
    m_existing->addItem(tr("Leave them and skip those lines"), static_cast<int>(ExistingFacts::Skip));
    m_existing->setCurrentIndex(m_existing->findData(static_cast<int>(proposal.existing)));
    m_createMissing->setChecked(proposal.createMissing);
}

QWidget *ImportDialog::fileRow()
{
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(tr("Browse…"));
    m_file->setObjectName(QStringLiteral("import-file"));
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * kFileWidthInLetters);
    parts->addWidget(m_file, 1);
    parts->addWidget(button);
    connect(button, &QPushButton::clicked, this, &ImportDialog::browse);
    return row;
}

void ImportDialog::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a CSV file"), m_file->text(),
                                                      tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (!file.isEmpty())
        m_file->setText(file);
}

void ImportDialog::update()
{
    const bool areFacts = options().kind == ImportKind::Actuals;
    m_existing->setVisible(areFacts);
    m_existingLabel->setVisible(areFacts);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_file->text().isEmpty());
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/tables/list_dialog.h"

#include "text/list_text.h"
#include "ui/models/words.h"
#include "ui/widgets/lists/list_table.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 110;
constexpr int kHeightInLines = 24;

} // namespace

DiagnosisListDialog::DiagnosisListDialog(DocumentSession &session, const QString &kind, QWidget *parent)
    : QDialog(parent), m_table(new ListTable(kind, session))
{
    setObjectName(QStringLiteral("diagnosis-list-dialog"));
    setWindowTitle(titled(text::listName(m_table->kind())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().height() * kHeightInLines);
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/list_dialog.h"

#include "text/convert.h"
#include "text/list_text.h"
#include "ui/models/words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 110;
constexpr int kHeightInLines = 24;

} // namespace

ListDialog::ListDialog(DocumentSession &session, const plan::ListKind &kind, QWidget *parent)
    : QDialog(parent), m_table(new ListTable(text::fromUtf8(std::string(kind.code)), session)),
      m_buttons(new QHBoxLayout), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("list-dialog"));
    m_close->setObjectName(QStringLiteral("list-close"));
    m_close->setAutoDefault(false);
    m_buttons->addStretch();
    m_buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addLayout(m_buttons);
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().height() * kHeightInLines);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void ListDialog::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_added++, button);
}

void ListDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListDialog::retranslate()
{
    setWindowTitle(titled(text::listName(model().kind())));
    m_close->setText(tr("&Close"));
}

} // namespace quotasmith::ui

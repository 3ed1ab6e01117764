// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/backups/damaged_dialog.h"

#include "ui/models/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 80;

} // namespace

DamagedDialog::DamagedDialog(const QString &name, const QStringList &sentences, bool hasBackups, bool isReadable,
                             QWidget *parent)
    : QDialog(parent), m_name(name), m_title(new QLabel), m_said(new QLabel(sentences.join(QStringLiteral("\n\n")))),
      m_restore(new QPushButton), m_read(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("damaged-dialog"));
    m_title->setObjectName(QStringLiteral("damaged-title"));
    m_said->setObjectName(QStringLiteral("damaged-said"));
    m_restore->setObjectName(QStringLiteral("damaged-restore"));
    m_read->setObjectName(QStringLiteral("damaged-read"));
    m_close->setObjectName(QStringLiteral("damaged-close"));
    m_restore->setEnabled(hasBackups);
    m_read->setEnabled(isReadable);
    layOut();
    retranslate();
    const int width = fontMetrics().averageCharWidth() * kWidthInLetters;
    resize(width, layout()->totalHeightForWidth(width)); // a dialog does not ask how high its words get
    (hasBackups ? m_restore : m_close)->setDefault(true);
    (hasBackups ? m_restore : m_close)->setFocus();
    connect(m_restore, &QPushButton::clicked, this, [this] { end(Choice::Restore); });
    connect(m_read, &QPushButton::clicked, this, [this] { end(Choice::Read); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void DamagedDialog::layOut()
{
    auto *icon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(size));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_read, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_said, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height());
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

void DamagedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DamagedDialog::retranslate()
{
    setWindowTitle(titled(tr("Damaged plan")));
    m_title->setText(tr("%1 is damaged and was not opened.").arg(m_name));
    m_restore->setText(tr("&Restore a backup…"));
    m_read->setText(tr("Open &read-only"));
    m_close->setText(tr("&Close"));
    // A dialog's own first size does not ask how high words become that wrap.
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

void DamagedDialog::end(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/watch/lint_list.h"

#include "text/commission/scheme_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

LintList::LintList(QWidget *parent) : QWidget(parent), m_nothing(new QLabel), m_rows(new QGridLayout)
{
    m_nothing->setObjectName(QStringLiteral("lint-nothing"));
    m_nothing->setWordWrap(true);
    m_rows->setColumnStretch(0, 1);
    m_rows->setVerticalSpacing(fontMetrics().height() / 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addLayout(m_rows);
}

void LintList::show(const commission::Scheme &scheme, int decimals, bool isWritable)
{
    clear();
    m_findings = commission::lint(scheme);
    std::erase_if(m_findings,
                  [](const auto &finding) { return finding.code == "method-missing"; }); // said at the method
    m_nothing->setText(tr("✓ Nothing looks as if it were not meant."));
    m_nothing->setVisible(m_findings.empty());
    for (std::size_t i = 0; i < m_findings.size(); ++i)
        add(i, text::lintText(m_findings[i], scheme, decimals), isWritable);
}

void LintList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void LintList::add(std::size_t number, const QString &sentence, bool isWritable)
{
    const commission::LintFinding &finding = m_findings[number];
    const QString name = QStringLiteral("lint-%1").arg(number + 1);
    const bool isBad = finding.severity == commission::LintSeverity::Bad;
    auto *label = new QLabel((isBad ? QStringLiteral("▲ ") : QStringLiteral("◆ ")) + sentence);
    label->setObjectName(name);
    label->setWordWrap(true);
    const int row = static_cast<int>(number);
    m_rows->addWidget(label, row, 0);
    if (finding.changes.empty())
        return;
    auto *change = new QPushButton(tr("Change it"));
    change->setObjectName(name + QStringLiteral("-change"));
    change->setAccessibleDescription(sentence);
    change->setAutoDefault(false);
    change->setEnabled(isWritable);
    m_rows->addWidget(change, row, 1, Qt::AlignTop);
    connect(change, &QPushButton::clicked, this, [this, changes = finding.changes] { Q_EMIT changeAsked(changes); });
}

} // namespace quotasmith::ui

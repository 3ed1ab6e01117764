// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/typing/typed_field.h"

#include <QVBoxLayout>

namespace quotasmith::ui {

TypedField::TypedField(const QString &name, int letters, Take take, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_problem(new QLabel), m_take(std::move(take))
{
    m_line->setObjectName(name);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_problem->setObjectName(name + QStringLiteral("-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 6);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QString reason = m_take(typed);
        m_isRefused = !reason.isEmpty();
        tell(reason);
        if (m_isRefused)
            Q_EMIT refused();
    });
}

void TypedField::show(const QString &text)
{
    if (!m_isRefused)
        begin(text);
}

void TypedField::begin(const QString &text)
{
    m_isRefused = false;
    if (m_line->text() != text)
        m_line->setText(text);
    tell({});
}

void TypedField::tell(const QString &reason)
{
    m_problem->setText(reason.isEmpty() ? QString() : QStringLiteral("⚠ ") + reason);
    m_problem->setVisible(!reason.isEmpty());
    m_line->setAccessibleDescription(reason);
}

} // namespace quotasmith::ui

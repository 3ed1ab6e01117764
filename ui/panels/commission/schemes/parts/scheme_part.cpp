// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/parts/scheme_part.h"

#include <QSignalBlocker>

namespace quotasmith::ui {

void SchemePart::show(SchemeDraft &draft, std::shared_ptr<const SchemeGround> ground)
{
    m_draft = &draft;
    m_ground = std::move(ground);
    begin();
    m_isBeginning = true;
    follow();
    m_isBeginning = false;
}

void SchemePart::follow()
{
    if (isShown())
        fill();
}

void SchemePart::follow(std::shared_ptr<const SchemeGround> ground)
{
    m_ground = std::move(ground);
    follow();
}

void SchemePart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWords();
    follow();
}

QComboBox *SchemePart::combo(const char *name, int count)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromUtf8(name));
    for (int i = 0; i < count; ++i)
        box->addItem(QString());
    return box;
}

void SchemePart::choose(QComboBox *box, int index)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(index);
}

void SchemePart::put(TypedField *field, const QString &text) const
{
    if (m_isBeginning)
        field->begin(text);
    else
        field->show(text);
}

} // namespace quotasmith::ui

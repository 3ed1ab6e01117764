// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lists/choice_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTimer>

namespace quotasmith::ui {

namespace {

constexpr int kMostShown = 12;

} // namespace

ChoiceDelegate::ChoiceDelegate(Shape shape, Choices choices, QObject *parent)
    : NumberDelegate(parent), m_shape(shape), m_choices(std::move(choices))
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QWidget *widget = NumberDelegate::createEditor(parent, option, index);
    auto *line = qobject_cast<QLineEdit *>(widget);
    auto *completer = new QCompleter(m_choices(index), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kMostShown);
    const bool isFew = m_shape == Shape::FewWords;
    completer->setCompletionMode(isFew ? QCompleter::UnfilteredPopupCompletion : QCompleter::PopupCompletion);
    line->setCompleter(completer);
    auto *self = const_cast<ChoiceDelegate *>(this); // editors are made by a const function, and end by signals
    connect(completer, qOverload<const QString &>(&QCompleter::activated), line,
            [self, line](const QString &chosen) { self->takeWhen(line, chosen); });
    if (isFew)
        QTimer::singleShot(0, line, [line, completer] {
            if (line->isVisible() && line->hasFocus())
                completer->complete();
        });
    return widget;
}

/// The line edit still has to hear of it: it is taken when that is over.
void ChoiceDelegate::takeWhen(QLineEdit *editor, const QString &chosen)
{
    QTimer::singleShot(0, editor, [this, editor, chosen] {
        editor->completer()->popup()->hide();
        editor->setText(chosen);
        editor->setModified(true);
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, SubmitModelCache);
    });
}

} // namespace quotasmith::ui

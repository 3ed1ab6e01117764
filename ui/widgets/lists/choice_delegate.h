// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/grid/number_delegate.h"

#include <functional>
#include <QStringList>

namespace quotasmith::ui {

/// Edits a cell whose values are known: the grid's editor, with the values below it. A few words drop down as soon as
/// one edits, many (people, customers) as soon as one types a part of them. What is chosen is taken at once; any other
/// text is passed on as typed.
class ChoiceDelegate : public NumberDelegate {
    Q_OBJECT

public:
    enum class Shape { FewWords, ManyNames };
    using Choices = std::function<QStringList(const QModelIndex &)>;

    ChoiceDelegate(Shape shape, Choices choices, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void takeWhen(QLineEdit *editor, const QString &chosen);

    Shape m_shape;
    Choices m_choices;
};

} // namespace quotasmith::ui

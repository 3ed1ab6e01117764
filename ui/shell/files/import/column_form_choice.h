// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/column_form.h"

#include <QComboBox>

namespace quotasmith::ui {

/// How one column is written: what its amounts count in, or the order of its dates; first of all as all others are.
class ColumnFormChoice : public QComboBox {
    Q_OBJECT

public:
    enum class Of { Nothing, Amounts, Dates };

    explicit ColumnFormChoice(QWidget *parent = nullptr);

    /// Of Nothing there is nothing to ask, and the choice is hidden.
    void show(Of of, const exchange::ColumnForm &said);
    bool isAsked() const { return m_of != Of::Nothing; }

Q_SIGNALS:
    void chosen(const quotasmith::exchange::ColumnForm &form);

private:
    exchange::ColumnForm form() const;

    Of m_of = Of::Nothing;
};

} // namespace quotasmith::ui

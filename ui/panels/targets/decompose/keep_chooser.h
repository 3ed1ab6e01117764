// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <QComboBox>

namespace quotasmith::ui {

/// What else may move when a value is set, in the words of the field, each explained in its tool tip.
class KeepChooser : public QComboBox {
    Q_OBJECT

public:
    explicit KeepChooser(QWidget *parent = nullptr);

    spread::Keep keep() const;
    void setKeep(spread::Keep keep);
    void retranslate();

Q_SIGNALS:
    void chosen(quotasmith::spread::Keep keep);

private:
    void explainChosen();
};

} // namespace quotasmith::ui

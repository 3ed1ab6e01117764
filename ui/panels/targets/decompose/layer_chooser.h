// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/layers/target_layer.h"

#include <QComboBox>
#include <vector>

namespace quotasmith::ui {

/// Which layer of the targets the grid shows: the plan, or what follows from it.
class LayerChooser : public QComboBox {
    Q_OBJECT

public:
    explicit LayerChooser(QWidget *parent = nullptr);

    void offer(const std::vector<TargetLayer> &layers, TargetLayer shown);
    void retranslate();

Q_SIGNALS:
    void chosen(quotasmith::ui::TargetLayer layer);
};

} // namespace quotasmith::ui

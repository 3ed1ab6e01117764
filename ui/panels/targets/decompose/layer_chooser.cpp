// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/layer_chooser.h"

#include <QSignalBlocker>

namespace quotasmith::ui {

LayerChooser::LayerChooser(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("layer"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(static_cast<TargetLayer>(currentData().toInt())); });
}

void LayerChooser::offer(const std::vector<TargetLayer> &layers, TargetLayer shown)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const TargetLayer layer : layers)
        addItem(layerName(layer), static_cast<int>(layer));
    setCurrentIndex(findData(static_cast<int>(shown)));
}

void LayerChooser::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, layerName(static_cast<TargetLayer>(itemData(i).toInt())));
    setToolTip(tr("The plan, which is edited, or a layer that follows from it"));
}

} // namespace quotasmith::ui

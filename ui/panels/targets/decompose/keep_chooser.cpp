// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/keep_chooser.h"

#include "text/name_text.h"
#include "ui/models/words.h"

#include <array>

namespace quotasmith::ui {

namespace {

using spread::Keep;

constexpr std::array<Keep, 4> kKeeps{Keep::Totals, Keep::Node, Keep::Both, Keep::Nothing};

QString explanation(Keep keep)
{
    switch (keep) {
    case Keep::Totals:
        return KeepChooser::tr("Every total above stays. Those beside it give or take the difference in the same "
                               "period; beside the company there is nobody, so its own other months do.");
    case Keep::Node:
        return KeepChooser::tr("The year of whoever is set stays: the other months give or take the difference.");
    case Keep::Both:
        return KeepChooser::tr("Own year and the totals of every month stay: those beside it exchange with it in the "
                               "other months.");
    case Keep::Nothing:
        break;
    }
    return KeepChooser::tr("Nobody else moves: the difference goes up into every total and the annual target.");
}

} // namespace

KeepChooser::KeepChooser(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("keep"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Keep keep : kKeeps)
        addItem(QString(), static_cast<int>(keep));
    retranslate();
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        explainChosen();
        Q_EMIT chosen(keep());
    });
}

Keep KeepChooser::keep() const
{
    return static_cast<Keep>(currentData().toInt());
}

void KeepChooser::setKeep(Keep keep)
{
    setCurrentIndex(findData(static_cast<int>(keep)));
}

void KeepChooser::retranslate()
{
    for (int i = 0; i < count(); ++i) {
        const auto each = static_cast<Keep>(itemData(i).toInt());
        setItemText(i, titled(text::keepName(each)));
        setItemData(i, explanation(each), Qt::ToolTipRole);
    }
    explainChosen();
}

void KeepChooser::explainChosen()
{
    setToolTip(explanation(keep()));
    setAccessibleDescription(toolTip());
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/measure_chooser.h"

#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QMenu>

namespace quotasmith::ui {

namespace {

constexpr int kAnother = -1;

} // namespace

MeasureChooser::MeasureChooser(QWidget *parent) : QComboBox(parent), m_others(new QMenu(this))
{
    setObjectName(QStringLiteral("measure"));
    setSizeAdjustPolicy(AdjustToContents);
    m_others->setObjectName(QStringLiteral("other-measures"));
    connect(this, &QComboBox::currentIndexChanged, this, &MeasureChooser::take);
    connect(m_others, &QMenu::triggered, this, [this](const QAction *action) {
        setMeasure(static_cast<plan::Measure>(action->data().toInt()));
        Q_EMIT chosen(m_measure);
    });
}

void MeasureChooser::setMeasures(const std::vector<plan::Measure> &measures, plan::Measure current)
{
    m_measures = measures;
    setMeasure(current);
}

void MeasureChooser::setMeasure(plan::Measure measure)
{
    m_measure = measure;
    if (std::find(m_measures.begin(), m_measures.end(), measure) == m_measures.end())
        m_measures.push_back(measure);
    std::stable_sort(m_measures.begin(), m_measures.end(), [](plan::Measure a, plan::Measure b) {
        return plan::kindOf(a) != plan::MeasureKind::Ratio && plan::kindOf(b) == plan::MeasureKind::Ratio;
    });
    fill();
}

QMenu *MeasureChooser::others()
{
    m_others->clear();
    for (const auto &[kind, name] :
         {std::pair(plan::MeasureKind::Money, tr("Money")), std::pair(plan::MeasureKind::Count, tr("Counts")),
          std::pair(plan::MeasureKind::Ratio, tr("Ratios"))}) {
        QMenu *menu = m_others->addMenu(name);
        for (const plan::Measure measure : plan::allMeasures())
            if (plan::kindOf(measure) == kind &&
                std::find(m_measures.begin(), m_measures.end(), measure) == m_measures.end())
                menu->addAction(titled(text::measureName(measure)))->setData(static_cast<int>(measure));
    }
    return m_others;
}

void MeasureChooser::retranslate()
{
    setAccessibleName(tr("Measure"));
    fill();
}

void MeasureChooser::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        if (i > 0 && plan::kindOf(m_measures[i]) == plan::MeasureKind::Ratio &&
            plan::kindOf(m_measures[i - 1]) != plan::MeasureKind::Ratio)
            insertSeparator(count());
        addItem(titled(text::measureName(m_measures[i])), static_cast<int>(m_measures[i]));
    }
    insertSeparator(count());
    addItem(tr("Another measure…"), kAnother);
    setCurrentIndex(findData(static_cast<int>(m_measure)));
}

void MeasureChooser::take(int index)
{
    const int chosenNow = itemData(index).toInt();
    if (chosenNow != kAnother) {
        m_measure = static_cast<plan::Measure>(chosenNow);
        Q_EMIT chosen(m_measure);
        return;
    }
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(static_cast<int>(m_measure)));
    others()->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace quotasmith::ui

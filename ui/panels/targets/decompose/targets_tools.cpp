// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/targets_tools.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace quotasmith::ui {

namespace {

constexpr int kAnnualWidthInLetters = 22;
constexpr int kCross = 100; ///< beside the axes

} // namespace

TargetsTools::TargetsTools(const ActionCatalog &actions, QWidget *parent)
    : QWidget(parent), m_measureLabel(new QLabel), m_measure(new MeasureChooser), m_annualLabel(new QLabel),
      m_annual(new QLineEdit), m_axes(new QButtonGroup(this)), m_cross(new ChoiceButton), m_layerLabel(new QLabel),
      m_layer(new LayerChooser), m_keepLabel(new QLabel), m_keep(new KeepChooser)
{
    const int gap = fontMetrics().height();
    auto *row = new FlowLayout(gap, gap / 3);
    row->setContentsMargins(gap / 2, gap / 2, gap / 2, gap / 2);
    setLayout(row);
    addMeasureAndAnnual();
    addAxes();
    m_layerPair = addPair(m_layerLabel, m_layer);
    m_layerPair->hide();
    connect(m_layer, &LayerChooser::chosen, this, &TargetsTools::layerChosen);
    m_keepPair = addPair(m_keepLabel, m_keep);
    connect(m_keep, &KeepChooser::chosen, this, &TargetsTools::keepChosen);
    addButtons(actions);
    retranslate();
}

void TargetsTools::setAnnual(const QString &amount, bool isEditable)
{
    m_presentAnnual = amount;
    m_annual->setText(amount);
    m_annual->setReadOnly(!isEditable);
}

void TargetsTools::setCalm(bool isCalm)
{
    m_annualPair->setVisible(!isCalm);
    m_keepPair->setVisible(!isCalm);
}

void TargetsTools::offerLayers(const std::vector<TargetLayer> &layers, TargetLayer shown)
{
    m_layer->offer(layers, shown);
    m_layerPair->setVisible(layers.size() > 1);
}

void TargetsTools::setAxis(plan::Axis axis)
{
    m_axes->button(static_cast<int>(axis))->setChecked(true);
}

void TargetsTools::focusAnnual()
{
    m_annual->setFocus();
    m_annual->selectAll();
}

void TargetsTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetsTools::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_annual->hasFocus())
        m_annual->setText(m_presentAnnual);
    else
        QWidget::keyPressEvent(event);
}

void TargetsTools::addMeasureAndAnnual()
{
    m_annual->setObjectName(QStringLiteral("annual-target"));
    m_annual->setAlignment(Qt::AlignRight);
    m_annual->setFixedWidth(fontMetrics().averageCharWidth() * kAnnualWidthInLetters);
    addPair(m_measureLabel, m_measure);
    m_annualPair = addPair(m_annualLabel, m_annual);
    connect(m_measure, &MeasureChooser::chosen, this, &TargetsTools::measureChosen);
    connect(m_annual, &QLineEdit::editingFinished, this, [this] {
        if (m_annual->text() != m_presentAnnual)
            Q_EMIT annualTyped(m_annual->text());
    });
}

void TargetsTools::addAxes()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (const plan::Axis axis : plan::kAxes) {
        auto *button = new ChoiceButton;
        button->setObjectName(QStringLiteral("axis-") + text::fromUtf8(plan::axisCode(axis)));
        m_axes->addButton(button, static_cast<int>(axis));
        buttons->addWidget(button);
    }
    m_cross->setObjectName(QStringLiteral("axis-cross"));
    m_axes->addButton(m_cross, kCross);
    buttons->addWidget(m_cross);
    m_cross->hide();
    m_axes->button(static_cast<int>(plan::Axis::Organisation))->setChecked(true);
    layout()->addWidget(row);
    connect(m_axes, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == kCross)
            Q_EMIT crossChosen();
        else
            Q_EMIT axisChosen(static_cast<plan::Axis>(id));
    });
}

void TargetsTools::addButtons(const ActionCatalog &actions)
{
    const int size = fontMetrics().height();
    for (const ActionId id : {ActionId::UnfoldMonths, ActionId::ToggleHold, ActionId::SpreadTarget,
                              ActionId::MoveAmount, ActionId::ShowMoved, ActionId::ExplainTarget, ActionId::Export}) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(size, size));
        button->setFocusPolicy(Qt::TabFocus);
        layout()->addWidget(button);
    }
}

QWidget *TargetsTools::addPair(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    layout()->addWidget(pair);
    return pair;
}

void TargetsTools::retranslate()
{
    m_measureLabel->setText(tr("Measure"));
    m_annualLabel->setText(tr("A&nnual target"));
    m_annual->setToolTip(tr("1200000, 1,200,000, 120万, 1.2M, or growth on last year: +30%"));
    m_annual->setAccessibleName(tr("Annual target"));
    m_layerLabel->setText(tr("Lay&er"));
    m_layer->retranslate();
    m_keepLabel->setText(tr("When a value is &set"));
    for (const plan::Axis axis : plan::kAxes)
        m_axes->button(static_cast<int>(axis))->setText(titled(text::axisName(axis)));
    m_cross->setText(tr("Cross table"));
    m_measure->retranslate();
    m_keep->retranslate();
}

} // namespace quotasmith::ui

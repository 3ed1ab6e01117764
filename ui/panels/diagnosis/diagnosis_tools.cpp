// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/diagnosis_tools.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tinted_icon.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

constexpr int kNodeInLetters = 24;
constexpr int kUsualMonths = 12;

calendar::Month monthOf(const QComboBox *box)
{
    return calendar::Month::fromIndex(box->currentData().toInt());
}

} // namespace

DiagnosisTools::DiagnosisTools(QWidget *parent)
    : QWidget(parent), m_fromLabel(new QLabel), m_from(new QComboBox), m_toLabel(new QLabel), m_to(new QComboBox),
      m_usual(new QPushButton), m_nodeTools(new QWidget), m_axes(new QButtonGroup(this)), m_nodes(new QComboBox),
      m_findings(new QToolButton), m_export(new QPushButton)
{
    layOut();
    connect(m_from, &QComboBox::activated, this, [this] { takeSpan(m_from); });
    connect(m_to, &QComboBox::activated, this, [this] { takeSpan(m_to); });
    connect(m_usual, &QPushButton::clicked, this, [this] { Q_EMIT spanChosen({}, {}); });
    connect(m_axes, &QButtonGroup::idClicked, this, [this] {
        fillNodes();
        Q_EMIT nodeChosen();
    });
    connect(m_nodes, &QComboBox::activated, this, &DiagnosisTools::nodeChosen);
    retranslate();
}

void DiagnosisTools::show(const SharedDiagnosis &reading)
{
    m_reading = reading;
    fillMonths();
    fillNodes();
}

std::string DiagnosisTools::node() const
{
    return text::toUtf8(m_nodes->currentData().toString());
}

void DiagnosisTools::choose(plan::Axis axis, const std::string &code)
{
    m_axes->button(static_cast<int>(axis))->setChecked(true);
    fillNodes();
    m_nodes->setCurrentIndex(std::max(0, m_nodes->findData(text::fromUtf8(code))));
    Q_EMIT nodeChosen();
}

void DiagnosisTools::setNodeShown(bool isShown)
{
    m_nodeTools->setVisible(isShown);
}

void DiagnosisTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiagnosisTools::layOut()
{
    const int gap = fontMetrics().height() / 2;
    m_from->setObjectName(QStringLiteral("diagnosis-from"));
    m_to->setObjectName(QStringLiteral("diagnosis-to"));
    m_usual->setObjectName(QStringLiteral("diagnosis-usual-months"));
    m_nodes->setObjectName(QStringLiteral("diagnosis-node"));
    m_findings->setObjectName(QStringLiteral("diagnosis-findings"));
    m_export->setObjectName(QStringLiteral("diagnosis-export"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_nodes->setMinimumContentsLength(kNodeInLetters);
    m_nodes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_findings->setCheckable(true);
    m_findings->setChecked(true);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_export->setIcon(tintedIcon(QStringLiteral("export")));
    auto *nodes = new QHBoxLayout(m_nodeTools);
    nodes->setContentsMargins(0, 0, 0, 0);
    nodes->setSpacing(0);
    for (const plan::Axis axis : plan::kAxes) {
        auto *button = new ChoiceButton;
        button->setObjectName(QStringLiteral("diagnosis-axis-") + text::fromUtf8(plan::axisCode(axis)));
        m_axes->addButton(button, static_cast<int>(axis));
        nodes->addWidget(button);
    }
    m_axes->button(static_cast<int>(plan::Axis::Organisation))->setChecked(true);
    nodes->addWidget(m_nodes);
    auto *row = new FlowLayout(gap, gap / 2);
    setLayout(row);
    row->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to, m_usual, m_nodeTools})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_findings);
    row->addWidget(m_export);
}

void DiagnosisTools::takeSpan(const QComboBox *changed)
{
    calendar::Month from = monthOf(m_from), to = monthOf(m_to);
    if (from > to && changed == m_from)
        to = from.plus(kUsualMonths - 1);
    else if (from > to)
        from = to.plus(1 - kUsualMonths);
    Q_EMIT spanChosen(from, to);
}

void DiagnosisTools::fillMonths()
{
    const diagnosis::MonthSpan span = m_reading->input.span;
    calendar::Month first = span.first, last = span.last();
    if (m_reading->hasActuals()) {
        first = std::min(first, m_reading->known.front());
        last = std::max(last, m_reading->known.back());
    }
    const auto fill = [&](QComboBox *box, calendar::Month chosen) {
        box->clear();
        for (calendar::Month month = last; month >= first; month = month.plus(-1))
            box->addItem(text::fromUtf8(month.text()), month.index());
        box->setCurrentIndex(box->findData(chosen.index()));
    };
    fill(m_from, span.first);
    fill(m_to, span.last());
}

void DiagnosisTools::fillNodes()
{
    if (!m_reading)
        return;
    const QString chosen = m_nodes->currentData().toString();
    const plan::Tree &tree = m_reading->input.tree(axis());
    m_nodes->clear();
    for (int i = 0; i < tree.size(); ++i)
        if (tree.node(i).level != plan::Level::Account)
            m_nodes->addItem(QString(2 * tree.depth(i), QLatin1Char(' ')) + text::nodeName(tree.node(i)),
                             text::fromUtf8(tree.node(i).code));
    m_nodes->setCurrentIndex(std::max(0, m_nodes->findData(chosen)));
}

void DiagnosisTools::retranslate()
{
    m_fromLabel->setText(tr("Mo&nths"));
    m_toLabel->setText(tr("–"));
    m_to->setAccessibleName(tr("Last month"));
    m_usual->setText(tr("Last twelve"));
    m_usual->setToolTip(tr("The last twelve months that have actuals"));
    m_nodes->setAccessibleName(tr("Whose numbers"));
    for (const plan::Axis axis : plan::kAxes)
        m_axes->button(static_cast<int>(axis))->setText(titled(text::axisName(axis)));
    m_findings->setText(tr("Fin&dings"));
    m_findings->setToolTip(tr("Shows or hides what the rules found"));
    m_export->setText(tr("E&xport"));
    fillNodes();
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/spread/spread_dialog.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/targets/spread/spread_words.h"

#include <array>
#include <QDialogButtonBox>
#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using spread::Method;

constexpr std::array<Method, 11> kMethods{
    Method::Proportional, Method::Equal,        Method::History, Method::Reference, Method::Seasonal, Method::Pattern,
    Method::WorkingDays,  Method::StraightLine, Method::Percent, Method::Growth,    Method::Repeat};
constexpr int kWidthInLetters = 96;
constexpr int kHeightInLines = 34;

/// Equal weights to change: of the quarters of a year, else of the months.
QString firstPattern(calendar::MonthRange months)
{
    if (months.isYear())
        return QStringLiteral("25/25/25/25");
    QStringList weights;
    for (int month = months.first; month <= months.last; ++month)
        weights << QStringLiteral("1");
    return weights.join(QLatin1Char('/'));
}

} // namespace

SpreadDialog::SpreadDialog(TargetsDesk &desk, const spread::Place &place, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_form(new QFormLayout), m_place(new PlaceChooser(desk, QStringLiteral("spread"))),
      m_method(new QComboBox), m_explanation(new QLabel), m_pattern(new QLineEdit), m_reference(new QComboBox),
      m_percent(new QLineEdit), m_populatedOnly(new QCheckBox), m_problem(new QLabel), m_preview(new EditPreview(desk)),
      m_apply(nullptr)
{
    setObjectName(QStringLiteral("spread-dialog"));
    for (const Method method : kMethods)
        m_method->addItem(QString(), static_cast<int>(method));
    fillNodes(*m_reference, desk.content());
    m_place->setPlace(place);
    layOut();
    retranslate();
    connect(m_place, &PlaceChooser::changed, this, &SpreadDialog::preview);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        showInputs();
        preview();
    });
    connect(m_pattern, &QLineEdit::textChanged, this, &SpreadDialog::preview);
    connect(m_reference, &QComboBox::currentIndexChanged, this, &SpreadDialog::preview);
    connect(m_percent, &QLineEdit::textChanged, this, &SpreadDialog::preview);
    connect(m_populatedOnly, &QCheckBox::toggled, this, &SpreadDialog::preview);
    connect(m_preview, &EditPreview::released, this, &SpreadDialog::preview);
    // A leaf has nobody below it: then it is about its months.
    const bool isLeaf = desk.plan().sheet.tree(place.axis).isLeaf(place.node);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(isLeaf ? Method::Seasonal : Method::Equal)));
    m_pattern->setText(firstPattern(place.months));
    showInputs();
    preview();
}

void SpreadDialog::accept()
{
    const auto wanted = request();
    if (wanted && m_preview->carryOut(work(*wanted), m_place->place().axis))
        QDialog::accept();
    else
        m_apply->setEnabled(false);
}

void SpreadDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SpreadDialog::layOut()
{
    m_method->setObjectName(QStringLiteral("spread-method"));
    m_explanation->setObjectName(QStringLiteral("spread-explanation"));
    m_pattern->setObjectName(QStringLiteral("spread-pattern"));
    m_reference->setObjectName(QStringLiteral("spread-reference"));
    m_percent->setObjectName(QStringLiteral("spread-percent"));
    m_populatedOnly->setObjectName(QStringLiteral("spread-populated-only"));
    m_problem->setObjectName(QStringLiteral("spread-problem"));
    m_explanation->setWordWrap(true);
    m_problem->setWordWrap(true);
    for (QWidget *field : std::initializer_list<QWidget *>{m_place, m_method, m_explanation, m_pattern, m_reference,
                                                           m_percent, m_problem, m_populatedOnly})
        m_form->addRow(new QLabel, field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setObjectName(QStringLiteral("spread-apply"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SpreadDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SpreadDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().height() * kHeightInLines);
}

void SpreadDialog::retranslate()
{
    const auto name = [this](QWidget *field, const QString &words) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(words);
        label->setBuddy(field);
    };
    setWindowTitle(tr("Spread"));
    name(m_place, tr("&What"));
    name(m_method, tr("&How"));
    name(m_pattern, tr("&Weights"));
    name(m_reference, tr("&Like"));
    name(m_percent, tr("&Percent"));
    m_pattern->setPlaceholderText(tr("20/24/26/30 by quarter, 4-4-5, or a weight for each month"));
    m_percent->setPlaceholderText(tr("10 or 10%"));
    m_populatedOnly->setText(tr("Leave &zeros zero"));
    m_apply->setText(tr("&Apply"));
    for (int i = 0; i < m_method->count(); ++i)
        m_method->setItemText(i, titled(text::methodName(static_cast<Method>(m_method->itemData(i).toInt()))));
    m_explanation->setText(methodExplanation(method()));
}

bool SpreadDialog::wants(const QWidget *input) const
{
    if (input == m_pattern)
        return method() == Method::Pattern;
    if (input == m_reference)
        return method() == Method::Reference;
    return method() == Method::Percent || method() == Method::Growth;
}

void SpreadDialog::showInputs()
{
    m_explanation->setText(methodExplanation(method()));
    for (QWidget *input : std::initializer_list<QWidget *>{m_pattern, m_reference, m_percent}) {
        input->setVisible(wants(input));
        m_form->labelForField(input)->setVisible(wants(input));
    }
}

std::optional<ops::SpreadTargets> SpreadDialog::request()
{
    ops::SpreadTargets request;
    request.place = m_desk.nameOf(m_place->place());
    request.measure = m_desk.model().measure();
    request.method = method();
    request.populatedOnly = m_populatedOnly->isChecked();
    QString problem;
    if (wants(m_pattern)) {
        const auto weights = readPattern(m_pattern->text());
        if (weights)
            request.pattern = *weights;
        else
            problem = tr("Weights are whole numbers divided by / or -, for example 20/24/26/30.");
    }
    if (wants(m_reference))
        request.reference =
            m_desk.plan().sheet.tree(m_place->place().axis).node(m_reference->currentData().toInt()).code;
    if (wants(m_percent)) {
        const auto rate = readPercent(m_percent->text());
        if (rate)
            request.rate = *rate;
        else
            problem = tr("A percentage is wanted, for example 10%.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty() ? std::optional(std::move(request)) : std::nullopt;
}

void SpreadDialog::preview()
{
    const auto wanted = request();
    if (wanted)
        m_preview->tryOut(work(*wanted), m_place->place().axis);
    else
        m_preview->clear({});
    m_apply->setEnabled(m_preview->isFeasible());
}

EditPreview::Work SpreadDialog::work(const ops::SpreadTargets &request) const
{
    return [request](store::Document &document, ops::Run run) { return ops::spreadTargets(document, request, run); };
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/parts/tiers_part.h"

#include "text/commission/scheme_text.h"
#include "ui/panels/commission/schemes/typing/pay_texts.h"

#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using commission::TierBasis;

constexpr int kNumberInLetters = 14;

/// The row a part of a scheme is: of `tiers[2].rate` the second, 1.
int rowOf(const std::string &part)
{
    const auto open = part.find('['), close = part.find(']');
    if (open == std::string::npos || close == std::string::npos)
        return 0;
    return std::max(0, std::stoi(part.substr(open + 1, close - open - 1)) - 1);
}

} // namespace

TiersPart::TiersPart(QWidget *parent)
    : SchemePart(parent), m_tiers(new RowGrid(QStringLiteral("scheme-tiers"))), m_form(new QFormLayout),
      m_rate(shareField("scheme-rate", &commission::Scheme::rate)),
      m_gate(shareField("scheme-gate", &commission::Scheme::gate)), m_cap(capField())
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (TypedField *field : {m_rate, m_gate, m_cap}) {
        field->line()->setAlignment(Qt::AlignRight);
        m_form->addRow(new QLabel, field);
        connect(field, &TypedField::refused, this, &TiersPart::edited);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tiers);
    column->addLayout(m_form);
    connect(&m_tiers->model(), &RowGridModel::edited, this, [this] {
        takeRows();
        markRows();
        Q_EMIT edited();
    });
    setWords();
}

QString TiersPart::problem() const
{
    if (const QString rows = m_tiers->model().problem(); !rows.isEmpty())
        return rows;
    for (const TypedField *field : {m_rate, m_gate, m_cap})
        if (field->isRefused())
            return field->problem();
    return {};
}

bool TiersPart::refuse(const std::string &part, const QString &reason)
{
    for (const auto &[known, field] : {std::pair("rate", m_rate), std::pair("gate", m_gate), std::pair("cap", m_cap)})
        if (part == known) {
            field->tell(reason);
            return true;
        }
    return false;
}

void TiersPart::setWords()
{
    name(m_rate, tr("Rate &up to the target"), tr("Of overage: above the target this rate × the multiplier"));
    name(m_gate, tr("Nothing &below"), tr("Below this attainment nothing is paid; reaching it exactly pays"));
    name(m_cap, tr("At most"), tr("The most a period pays"));
    for (TypedField *field : {m_gate, m_cap})
        field->line()->setPlaceholderText(tr("no limit"));
    m_described.reset();
}

void TiersPart::fill()
{
    if (m_described != std::pair(rowsForm(), scheme().basis)) {
        describeRows();
        m_taken.reset();
    }
    m_tiers->model().setWritable(ground().isWritable);
    const bool isSaid = m_taken && m_taken->tiers == scheme().tiers && m_taken->points == scheme().points;
    if (!isSaid)
        m_tiers->model().show(rows());
    m_taken = scheme();
    put(m_rate, typedRate(scheme().rate));
    put(m_gate, typedRate(scheme().gate));
    put(m_cap, scheme().cap ? typedAmount(scheme().cap->of(1), ground().decimals) : QString());
    m_form->setRowVisible(m_rate, rowsForm() == Rows::Multipliers);
    for (TypedField *field : {m_rate, m_gate, m_cap})
        field->line()->setReadOnly(!ground().isWritable);
    markRows();
}

TiersPart::Rows TiersPart::rowsForm() const
{
    return draft().isCurve() ? Rows::Points : scheme().rate ? Rows::Multipliers : Rows::Tiers;
}

void TiersPart::describeRows()
{
    m_described = std::pair(rowsForm(), scheme().basis);
    RowColumn from{tr("From"), tr("This tier begins here and ends where the next one begins")};
    from.read = [this](const QString &typed, QString &shown) { return readThreshold(typed, shown); };
    RowColumn value{tr("Rate")};
    value.read = [this](const QString &typed, QString &shown) { return readShare(typed, shown); };
    if (rowsForm() == Rows::Multipliers) {
        value.title = tr("Multiplier");
    } else if (rowsForm() == Rows::Points) {
        from.title = tr("At");
        from.tip = tr("Between two points pay is a straight line");
        value.title = tr("Pays");
        value.read = [this](const QString &typed, QString &shown) { return readPay(typed, shown); };
    }
    m_tiers->model().setRemarkTitle(tr("Remark"));
    m_tiers->describe(rowsForm() == Rows::Points ? tr("Points of the curve") : tr("Tiers"), {from, value});
}

std::vector<QStringList> TiersPart::rows() const
{
    const bool isAmount = scheme().basis == TierBasis::Amount;
    const auto threshold = [&](const money::Rate &at) {
        return isAmount ? typedAmount(at.of(1), ground().decimals) : typedRate(at);
    };
    std::vector<QStringList> rows;
    if (rowsForm() == Rows::Points) {
        for (const commission::CurvePoint &point : scheme().points)
            rows.push_back({threshold(point.at), typedAmount(point.pays.of(1), ground().decimals)});
        return rows;
    }
    for (const commission::Tier &tier : scheme().tiers)
        rows.push_back({threshold(tier.from), scheme().rate ? typedNumber(tier.rate) : typedRate(tier.rate)});
    return rows;
}

/// Rows that are whole count; others wait.
void TiersPart::takeRows()
{
    const bool isAmount = scheme().basis == TierBasis::Amount;
    const int decimals = ground().decimals;
    const RowGridModel &model = m_tiers->model();
    std::vector<commission::Tier> tiers;
    std::vector<commission::CurvePoint> points;
    for (int i = 0; i < static_cast<int>(model.rows().size()); ++i) {
        const QStringList &row = model.rows()[static_cast<std::size_t>(i)];
        if (!model.isWhole(i))
            continue;
        const money::Rate from =
            isAmount ? money::Rate(*readAmount(row[0], decimals), 1) : readRate(row[0]).value_or(money::Rate());
        if (rowsForm() == Rows::Points)
            points.push_back({from, money::Rate(*readAmount(row[1], decimals), 1)});
        else
            tiers.push_back({from, readRate(row[1]).value_or(money::Rate()), {}});
    }
    if (rowsForm() == Rows::Points)
        scheme().points = std::move(points);
    else
        scheme().tiers = std::move(tiers);
    m_taken = scheme();
}

void TiersPart::markRows()
{
    const commission::Scheme shown = savedForm(draft().file).scheme;
    std::vector<QString> remarks(shown.method == commission::TierMethod::Curve ? shown.points.size()
                                                                               : shown.tiers.size());
    for (const commission::LintFinding &finding : commission::lint(shown)) {
        const auto row = static_cast<std::size_t>(rowOf(finding.part));
        const bool isOfRow = finding.part.starts_with("tiers") || finding.part.starts_with("points");
        if (isOfRow && row < remarks.size())
            remarks[row] += (remarks[row].isEmpty() ? QString() : QStringLiteral(" ")) + QStringLiteral("⚠ ") +
                            text::lintText(finding, shown, ground().decimals);
    }
    m_tiers->model().setRemarks(std::move(remarks));
}

QString TiersPart::readThreshold(const QString &typed, QString &shown) const
{
    if (scheme().basis == TierBasis::Amount)
        return readPay(typed, shown);
    return readShare(typed, shown);
}

QString TiersPart::readShare(const QString &typed, QString &shown) const
{
    if (!readRate(typed))
        return rateRefusal(typed);
    shown = typed;
    return {};
}

QString TiersPart::readPay(const QString &typed, QString &shown) const
{
    const auto amount = readAmount(typed, ground().decimals);
    if (!amount)
        return amountRefusal(typed);
    shown = typedAmount(*amount, ground().decimals);
    return {};
}

TypedField *TiersPart::shareField(const char *name, std::optional<money::Rate> commission::Scheme::*field)
{
    return new TypedField(QString::fromUtf8(name), kNumberInLetters, [this, field](const QString &typed) {
        const auto rate = readRate(typed);
        const bool isNone = typed.trimmed().isEmpty() && field != &commission::Scheme::rate;
        if (!rate && !isNone)
            return rateRefusal(typed);
        scheme().*field = rate;
        markRows();
        Q_EMIT edited();
        return QString();
    });
}

TypedField *TiersPart::capField()
{
    return new TypedField(QStringLiteral("scheme-cap"), kNumberInLetters, [this](const QString &typed) {
        const auto amount = readAmount(typed, ground().decimals);
        if (!amount && !typed.trimmed().isEmpty())
            return amountRefusal(typed);
        scheme().cap = amount ? std::optional(money::Rate(*amount, 1)) : std::nullopt;
        Q_EMIT edited();
        return QString();
    });
}

void TiersPart::name(QWidget *field, const QString &words, const QString &tip)
{
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
    label->setText(words);
    label->setBuddy(field);
    field->setToolTip(tip);
    label->setToolTip(tip);
}

} // namespace quotasmith::ui

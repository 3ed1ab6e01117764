// SPDX-License-Identifier: Apache-2.0
#include "text/explain_text.h"

#include "core/spread/solver/precision.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"
#include "text/phrase.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace quotasmith::text {

namespace {

constexpr int kMorePlaces = 4;
constexpr double kLargestScaled = 9e18;

/// In the order of the kinds.
constexpr std::array kSteps{
    QT_TRANSLATE_NOOP("Explain", "annual target"),
    QT_TRANSLATE_NOOP("Explain", "share of the {period}"),
    QT_TRANSLATE_NOOP("Explain", "share of {period}"),
    QT_TRANSLATE_NOOP("Explain", "share of {period}"),
    QT_TRANSLATE_NOOP("Explain", "share of {period}, which is closed"),
    QT_TRANSLATE_NOOP("Explain", "share of {node}"),
    QT_TRANSLATE_NOOP("Explain", "held at {held}[ by {author}][: {reason}]"),
    QT_TRANSLATE_NOOP("Explain", "takes what is no multiple of the grain"),
    QT_TRANSLATE_NOOP("Explain", "settled away from the ideal"),
};

/// The same steps as parts of one sentence.
constexpr std::array kClauses{
    QT_TRANSLATE_NOOP("Explain", "the annual target is {value}"),
    QT_TRANSLATE_NOOP("Explain", "the {period} has {factor} of it"),
    QT_TRANSLATE_NOOP("Explain", "{period} has {factor} of it"),
    QT_TRANSLATE_NOOP("Explain", "{period} has {factor} of it"),
    QT_TRANSLATE_NOOP("Explain", "{period}, which is closed, has {factor} of it"),
    QT_TRANSLATE_NOOP("Explain", "{node} has {factor} of it"),
    QT_TRANSLATE_NOOP("Explain", "{node} {period} is held at {held}[ by {author}][ ({reason})]"),
    QT_TRANSLATE_NOOP("Explain", "{node} {period} takes what is no multiple of the grain"),
    QT_TRANSLATE_NOOP("Explain", "{node} {period} was settled at {value}, away from its ideal"),
};

/// One decimal, more for small shares: `32.3 %`, `0.043 %`.
QString shareText(double factor)
{
    const double percent = factor * 100;
    const int places = percent == 0 || std::fabs(percent) >= 1 ? 1 : 3;
    return QString::number(percent, 'f', places) + QStringLiteral(" %");
}

double remainder(const spread::Explanation &explanation)
{
    const double difference = static_cast<double>(explanation.value) - explanation.ideal;
    return std::fabs(difference) < spread::kSnap ? 0 : difference;
}

QString translated(const char *form)
{
    return QCoreApplication::translate("Explain", form);
}

/// What a hold promises: one side of it, or the value.
std::int64_t heldValue(const plan::Hold &hold)
{
    return hold.bound == plan::HoldBound::AtMost ? hold.most : hold.value;
}

QString conclusion(const spread::Explanation &explanation, int decimals)
{
    const double rest = remainder(explanation);
    const char *form = QT_TRANSLATE_NOOP("Explain", "The ideal is {ideal}, and so is the value.");
    if (explanation.cells > 1 && rest != 0)
        form = rest < 0
                   ? QT_TRANSLATE_NOOP("Explain", "The ideal is {ideal}. Its {cells} cells are each the unit below "
                                                  "or above their own; together that is {rest} less: {value}.")
                   : QT_TRANSLATE_NOOP("Explain", "The ideal is {ideal}. Its {cells} cells are each the unit below "
                                                  "or above their own; together that is {rest} more: {value}.");
    else if (rest != 0)
        form = rest < 0 ? QT_TRANSLATE_NOOP("Explain", "The ideal is {ideal}, rounded down by {rest} to {value}.")
                        : QT_TRANSLATE_NOOP("Explain", "The ideal is {ideal}, rounded up by {rest} to {value}.");
    return phrase(translated(form), {{"ideal", idealText(explanation.ideal, decimals)},
                                     {"cells", countText(explanation.cells)},
                                     {"rest", idealText(std::fabs(rest), decimals)},
                                     {"value", amountText(explanation.value, decimals)}});
}

Values stepValues(const spread::ExplainStep &step, const spread::Sheet &sheet, plan::Axis axis,
                  const plan::PlanSettings &settings)
{
    const int decimals = settings.decimals(sheet.measure);
    return {{"period", periodName(settings.calendar, step.months)},
            {"node", nodeName(sheet.tree(axis).node(step.node))},
            {"value", amountText(std::llround(step.value), decimals)},
            {"factor", shareText(step.factor)},
            {"held", step.hold ? amountText(heldValue(*step.hold), decimals) : QString()},
            {"author", step.hold ? fromUtf8(step.hold->author) : QString()},
            {"reason", step.hold ? fromUtf8(step.hold->reason) : QString()}};
}

} // namespace

QString idealText(double units, int decimals)
{
    const double scaled = units * std::pow(10, kMorePlaces);
    if (std::fabs(scaled) >= kLargestScaled)
        return amountText(std::llround(units), decimals);
    return amountText(std::llround(scaled), decimals + kMorePlaces);
}

QString stepText(const spread::ExplainStep &step, const spread::Sheet &sheet, plan::Axis axis,
                 const plan::PlanSettings &settings)
{
    return phrase(translated(kSteps.at(static_cast<std::size_t>(step.kind))), stepValues(step, sheet, axis, settings));
}

QString factorText(const spread::ExplainStep &step)
{
    if (step.kind == spread::ExplainStep::Kind::Annual)
        return {};
    return QString::number(step.factor * 100, 'f', 6) + QStringLiteral(" %");
}

QString explanationText(const spread::Explanation &explanation, const spread::Sheet &sheet,
                        const plan::PlanSettings &settings)
{
    const spread::Place &place = explanation.place;
    QStringList clauses;
    for (const spread::ExplainStep &step : explanation.steps)
        clauses << phrase(translated(kClauses.at(static_cast<std::size_t>(step.kind))),
                          stepValues(step, sheet, place.axis, settings));
    QString chain = clauses.join(translated(QT_TRANSLATE_NOOP("Explain", "; ")));
    if (!chain.isEmpty())
        chain[0] = chain.at(0).toUpper();
    return phrase(translated(QT_TRANSLATE_NOOP("Explain", "{chain}. So {place} is {value}.")),
                  {{"chain", chain},
                   {"place", placeText(place, sheet, settings)},
                   {"value", amountText(explanation.value, settings.decimals(sheet.measure))}});
}

QString remainderText(const spread::Explanation &explanation, int decimals)
{
    const double rest = remainder(explanation);
    return rest == 0 ? QString() : idealText(rest, decimals);
}

QStringList conclusionTexts(const spread::Explanation &explanation, const spread::Sheet &sheet,
                            const plan::PlanSettings &settings)
{
    const int decimals = settings.decimals(sheet.measure);
    QStringList texts{conclusion(explanation, decimals)};
    if (const auto &hold = explanation.hold)
        texts << phrase(
            translated(QT_TRANSLATE_NOOP("Explain", "{place} is held at {value}[ by {author}][: {reason}].")),
            {{"place", placeText({explanation.place.axis, explanation.place.node, hold->months}, sheet, settings)},
             {"value", amountText(heldValue(*hold), decimals)},
             {"author", fromUtf8(hold->author)},
             {"reason", fromUtf8(hold->reason)}});
    return texts;
}

} // namespace quotasmith::text

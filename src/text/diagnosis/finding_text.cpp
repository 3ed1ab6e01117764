// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/finding_text.h"

#include "core/money/rounding.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::size_t kMostNames = 5;
constexpr int kMostPlaces = 6;

constexpr std::array kSeverities{QT_TRANSLATE_NOOP("Finding", "note"), QT_TRANSLATE_NOOP("Finding", "attention"),
                                 QT_TRANSLATE_NOOP("Finding", "serious")};

constexpr std::array kStatuses{
    Sentence{"open", QT_TRANSLATE_NOOP("Finding", "open")},
    Sentence{"acted", QT_TRANSLATE_NOOP("Finding", "made an action")},
    Sentence{"dismissed", QT_TRANSLATE_NOOP("Finding", "not relevant")},
};

QString words(const char *form)
{
    return QCoreApplication::translate("Finding", form);
}

const Sentence *find(std::span<const Sentence> sentences, std::string_view code)
{
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [&](const Sentence &one) { return one.code == code; });
    return found == sentences.end() ? nullptr : &*found;
}

QString wordsOf(std::span<const Sentence> sentences, std::string_view code)
{
    const Sentence *sentence = find(sentences, code);
    return sentence ? words(sentence->form) : fromUtf8(code);
}

/// Decimals of a share: one, and where it would read as its limit without being it, as many as tell the two apart.
int placesOf(const diagnosis::Evidence &evidence)
{
    int places = 1;
    if (evidence.form == diagnosis::EvidenceForm::Share && evidence.value && evidence.threshold &&
        *evidence.value != *evidence.threshold)
        while (places < kMostPlaces && evidence.value->percentText(places) == evidence.threshold->percentText(places))
            ++places;
    return places;
}

/// `12 days`, with the number's own plural.
QString counted(const char *form, const money::Rate &number)
{
    return QCoreApplication::translate("Finding", form, nullptr, static_cast<int>(number.of(1)));
}

/// Some names, and how many more there are.
QString namesOf(const diagnosis::EvidenceRows &rows, const diagnosis::Input &input)
{
    const plan::Tree &tree = input.tree(rows.axis);
    QStringList names;
    for (const plan::NodeId id : rows.nodes) {
        if (names.size() == static_cast<qsizetype>(kMostNames))
            break;
        if (const auto position = tree.find(id))
            names.append(nodeName(tree.node(*position)));
    }
    const QString text = names.join(words(QT_TRANSLATE_NOOP("Finding", ", ")));
    if (rows.nodes.size() <= kMostNames)
        return text;
    return phrase(words(QT_TRANSLATE_NOOP("Finding", "{names} and {number} more")),
                  {{"names", text}, {"number", countText(static_cast<std::int64_t>(rows.nodes.size() - kMostNames))}});
}

QString monthsOf(const diagnosis::EvidenceRows &rows)
{
    QStringList months;
    for (const calendar::Month month : rows.months)
        months.append(fromUtf8(month.text()));
    return months.join(words(QT_TRANSLATE_NOOP("Finding", ", ")));
}

/// A number and its limit under a name: `{name}`, `{name.limit}`, a share also as `{name.points}`. The first of several
/// of one name counts.
void add(Values &values, const std::string &name, const diagnosis::Evidence &evidence,
         const plan::PlanSettings &settings)
{
    const auto put = [&](const std::string &key, const std::optional<money::Rate> &number) {
        if (!number)
            return;
        values.try_emplace(key, evidenceNumber(evidence, number, settings));
        if (evidence.form == diagnosis::EvidenceForm::Share)
            values.try_emplace(key + ".points",
                               fromUtf8((*number * money::Rate(100, 1)).decimalText(placesOf(evidence))));
    };
    put(name, evidence.value);
    put(name + ".limit", evidence.threshold);
    if (evidence.form == diagnosis::EvidenceForm::Text)
        values.try_emplace(name, fromUtf8(evidence.text));
}

Values valuesOf(const diagnosis::Finding &finding, const diagnosis::Input &input)
{
    Values values;
    for (const diagnosis::Evidence &evidence : finding.evidence)
        add(values, std::string(evidence.name), evidence, input.settings);
    if (!finding.evidence.empty()) {
        add(values, "first", finding.evidence.front(), input.settings);
        values["firstName"] = evidenceName(finding.evidence.front().name);
    }
    if (!finding.rows.empty()) {
        values.try_emplace("nodes", namesOf(finding.rows.front(), input));
        values["months"] = monthsOf(finding.rows.front());
    }
    return values;
}

} // namespace

QString severityName(diagnosis::Severity severity)
{
    return words(kSeverities.at(static_cast<std::size_t>(severity)));
}

QString findingStatusName(std::string_view code)
{
    return wordsOf(kStatuses, code);
}

QString ruleName(std::string_view code)
{
    return wordsOf(ruleNames(), code);
}

QString findingText(const diagnosis::Finding &finding, const diagnosis::Input &input)
{
    const Sentence *sentence = find(findingSentences(), finding.id());
    if (!sentence)
        sentence = find(findingSentences(), finding.code);
    return sentence ? phrase(words(sentence->form), valuesOf(finding, input)) : fromUtf8(finding.id());
}

QString adviceText(std::string_view advice)
{
    return wordsOf(adviceSentences(), advice);
}

QString missingName(std::string_view code)
{
    return wordsOf(missingNames(), code);
}

QString silenceText(const diagnosis::Silence &silence)
{
    QStringList missing;
    for (const std::string_view code : silence.missing)
        missing.append(missingName(code));
    return phrase(
        words(QT_TRANSLATE_NOOP("Finding", "{rule}: not judged; missing: {missing}.")),
        {{"rule", ruleName(silence.code)}, {"missing", missing.join(words(QT_TRANSLATE_NOOP("Finding", ", ")))}});
}

QString evidenceName(std::string_view name)
{
    if (const auto measure = plan::findMeasure(name))
        return measureName(*measure);
    return wordsOf(evidenceNames(), name);
}

QString evidenceNumber(const diagnosis::Evidence &evidence, const std::optional<money::Rate> &number,
                       const plan::PlanSettings &settings)
{
    if (!number)
        return noValue();
    switch (evidence.form) {
    case diagnosis::EvidenceForm::Money:
        return amountText(number->of(1), settings.currency.exponent);
    case diagnosis::EvidenceForm::Count:
        return countText(number->of(1));
    case diagnosis::EvidenceForm::Share:
        return rateText(number, placesOf(evidence));
    case diagnosis::EvidenceForm::Days:
        return counted(QT_TRANSLATE_N_NOOP("Finding", "%n day(s)"), *number);
    case diagnosis::EvidenceForm::Months:
        return counted(QT_TRANSLATE_N_NOOP("Finding", "%n month(s)"), *number);
    case diagnosis::EvidenceForm::Factor:
        return fromUtf8(number->decimalText(*number < money::Rate(1, 1) ? 4 : 2));
    case diagnosis::EvidenceForm::Text:
        break;
    }
    return fromUtf8(evidence.text);
}

QString evidenceText(const diagnosis::Evidence &evidence, const plan::PlanSettings &settings)
{
    const QString value = evidence.form == diagnosis::EvidenceForm::Text
                              ? fromUtf8(evidence.text)
                              : evidenceNumber(evidence, evidence.value, settings);
    return phrase(words(QT_TRANSLATE_NOOP("Finding", "{name}: {value}[ (limit {limit})]")),
                  {{"name", evidenceName(evidence.name)},
                   {"value", value},
                   {"limit", evidence.threshold ? evidenceNumber(evidence, evidence.threshold, settings) : QString()}});
}

} // namespace quotasmith::text

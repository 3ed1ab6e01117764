// SPDX-License-Identifier: Apache-2.0
#include "text/list_text.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace quotasmith::text {

namespace {

constexpr std::array kKinds{
    Sentence{"bridge", QT_TRANSLATE_NOOP("List", "bridge to the target")},
    Sentence{"swot", QT_TRANSLATE_NOOP("List", "SWOT")},
    Sentence{"ogsmt", QT_TRANSLATE_NOOP("List", "OGSMT sheet")},
    Sentence{"commitments", QT_TRANSLATE_NOOP("List", "commitments")},
    Sentence{"goals", QT_TRANSLATE_NOOP("List", "at-least goals")},
    Sentence{"approach", QT_TRANSLATE_NOOP("List", "ways to reach it")},
    Sentence{"service-rules", QT_TRANSLATE_NOOP("List", "service rules")},
    Sentence{"productivity", QT_TRANSLATE_NOOP("List", "productivity")},
    Sentence{"ramp", QT_TRANSLATE_NOOP("List", "ramp of newcomers")},
    Sentence{"cushions", QT_TRANSLATE_NOOP("List", "cushions")},
    Sentence{"vacancies", QT_TRANSLATE_NOOP("List", "vacancies")},
    Sentence{"markers", QT_TRANSLATE_NOOP("List", "season markers")},
    Sentence{"holidays", QT_TRANSLATE_NOOP("List", "holidays")},
    Sentence{"readings", QT_TRANSLATE_NOOP("List", "weekly readings")},
    Sentence{"indicators", QT_TRANSLATE_NOOP("List", "indicators")},
    Sentence{"opportunities", QT_TRANSLATE_NOOP("List", "opportunities")},
    Sentence{"contacts", QT_TRANSLATE_NOOP("List", "contacts")},
    Sentence{"aliases", QT_TRANSLATE_NOOP("List", "names in files")},
    Sentence{"thresholds", QT_TRANSLATE_NOOP("List", "thresholds")},
    Sentence{"settings", QT_TRANSLATE_NOOP("List", "settings")},
};

/// By the field's code; `list.field` where a list means something else by it.
constexpr std::array kFields{
    Sentence{"account", QT_TRANSLATE_NOOP("List", "Customer")},
    Sentence{"aliases.text", QT_TRANSLATE_NOOP("List", "Name in files")},
    Sentence{"close", QT_TRANSLATE_NOOP("List", "Expected close")},
    Sentence{"created", QT_TRANSLATE_NOOP("List", "Created")},
    Sentence{"email", QT_TRANSLATE_NOOP("List", "Email")},
    Sentence{"givenName", QT_TRANSLATE_NOOP("List", "Given name")},
    Sentence{"lastContact", QT_TRANSLATE_NOOP("List", "Last contact")},
    Sentence{"phone", QT_TRANSLATE_NOOP("List", "Phone")},
    Sentence{"probability", QT_TRANSLATE_NOOP("List", "Probability")},
    Sentence{"source", QT_TRANSLATE_NOOP("List", "Source")},
    Sentence{"stage", QT_TRANSLATE_NOOP("List", "Stage")},
    Sentence{"title", QT_TRANSLATE_NOOP("List", "Position")},
    Sentence{"allowed", QT_TRANSLATE_NOOP("List", "Allowed")},
    Sentence{"amount", QT_TRANSLATE_NOOP("List", "Amount")},
    Sentence{"atLeast", QT_TRANSLATE_NOOP("List", "At least")},
    Sentence{"axis", QT_TRANSLATE_NOOP("List", "Axis")},
    Sentence{"basis", QT_TRANSLATE_NOOP("List", "Basis")},
    Sentence{"code", QT_TRANSLATE_NOOP("List", "Code")},
    Sentence{"date", QT_TRANSLATE_NOOP("List", "Date")},
    Sentence{"from", QT_TRANSLATE_NOOP("List", "From")},
    Sentence{"goal", QT_TRANSLATE_NOOP("List", "Goal")},
    Sentence{"growth", QT_TRANSLATE_NOOP("List", "Growth")},
    Sentence{"indicator", QT_TRANSLATE_NOOP("List", "Indicator")},
    Sentence{"key", QT_TRANSLATE_NOOP("List", "Key")},
    Sentence{"kind", QT_TRANSLATE_NOOP("List", "Kind of day")},
    Sentence{"lead", QT_TRANSLATE_NOOP("List", "Months ahead")},
    Sentence{"level", QT_TRANSLATE_NOOP("List", "Level")},
    Sentence{"measure", QT_TRANSLATE_NOOP("List", "Measure")},
    Sentence{"month", QT_TRANSLATE_NOOP("List", "Month")},
    Sentence{"ramp.month", QT_TRANSLATE_NOOP("List", "Month since hire")},
    Sentence{"name", QT_TRANSLATE_NOOP("List", "Name")},
    Sentence{"node", QT_TRANSLATE_NOOP("List", "Node")},
    Sentence{"note", QT_TRANSLATE_NOOP("List", "Note")},
    Sentence{"objective", QT_TRANSLATE_NOOP("List", "Objective")},
    Sentence{"order", QT_TRANSLATE_NOOP("List", "Order")},
    Sentence{"owner", QT_TRANSLATE_NOOP("List", "Owner")},
    Sentence{"percent", QT_TRANSLATE_NOOP("List", "Percent of the base")},
    Sentence{"period", QT_TRANSLATE_NOOP("List", "Period")},
    Sentence{"person", QT_TRANSLATE_NOOP("List", "Person")},
    Sentence{"quadrant", QT_TRANSLATE_NOOP("List", "Quadrant")},
    Sentence{"rate", QT_TRANSLATE_NOOP("List", "Rate")},
    Sentence{"share", QT_TRANSLATE_NOOP("List", "Share")},
    Sentence{"strategy", QT_TRANSLATE_NOOP("List", "Strategy")},
    Sentence{"team", QT_TRANSLATE_NOOP("List", "Team")},
    Sentence{"tenure", QT_TRANSLATE_NOOP("List", "Tenure")},
    Sentence{"text", QT_TRANSLATE_NOOP("List", "Text")},
    Sentence{"tier", QT_TRANSLATE_NOOP("List", "Tier")},
    Sentence{"timing", QT_TRANSLATE_NOOP("List", "Timing")},
    Sentence{"value", QT_TRANSLATE_NOOP("List", "Value")},
    Sentence{"week", QT_TRANSLATE_NOOP("List", "Week")},
    Sentence{"weight", QT_TRANSLATE_NOOP("List", "Weight")},
};

constexpr std::array kTypes{
    Sentence{"text", QT_TRANSLATE_NOOP("List", "text")},
    Sentence{"code", QT_TRANSLATE_NOOP("List", "a code")},
    Sentence{"amount", QT_TRANSLATE_NOOP("List", "an amount (1200000, 1,200,000.50, 120万)")},
    Sentence{"quantity", QT_TRANSLATE_NOOP("List", "a value of the measure")},
    Sentence{"count", QT_TRANSLATE_NOOP("List", "a whole number")},
    Sentence{"rate", QT_TRANSLATE_NOOP("List", "a rate (5%, 0.05)")},
    Sentence{"number", QT_TRANSLATE_NOOP("List", "a number")},
    Sentence{"month", QT_TRANSLATE_NOOP("List", "a month (2027-05)")},
    Sentence{"period", QT_TRANSLATE_NOOP("List", "a period (2027, 2027H1, 2027Q2, 2027-05)")},
    Sentence{"of-year", QT_TRANSLATE_NOOP("List", "a period of the plan's year (2027Q2, 2027-05)")},
    Sentence{"week", QT_TRANSLATE_NOOP("List", "a week (2027-W18)")},
    Sentence{"date", QT_TRANSLATE_NOOP("List", "a date (2027-05-03)")},
    Sentence{"node", QT_TRANSLATE_NOOP("List", "a node's code")},
    Sentence{"choice", QT_TRANSLATE_NOOP("List", "one of a few words")},
    Sentence{"measure", QT_TRANSLATE_NOOP("List", "a measure's code")},
    Sentence{"yes-no", QT_TRANSLATE_NOOP("List", "yes or no")},
    Sentence{"setting", QT_TRANSLATE_NOOP("List", "what the key asks for")},
};

constexpr std::array kWords{
    Sentence{"any", QT_TRANSLATE_NOOP("List", "any")},
    Sentence{"novice", QT_TRANSLATE_NOOP("List", "novice")},
    Sentence{"mature", QT_TRANSLATE_NOOP("List", "mature")},
    Sentence{"senior", QT_TRANSLATE_NOOP("List", "senior")},
    Sentence{"performance", QT_TRANSLATE_NOOP("List", "past performance")},
    Sentence{"industry", QT_TRANSLATE_NOOP("List", "industry growth")},
    Sentence{"headcount", QT_TRANSLATE_NOOP("List", "headcount")},
    Sentence{"channels", QT_TRANSLATE_NOOP("List", "channels")},
    Sentence{"products", QT_TRANSLATE_NOOP("List", "products")},
    Sentence{"swot", QT_TRANSLATE_NOOP("List", "SWOT adjustment")},
    Sentence{"strength", QT_TRANSLATE_NOOP("List", "strength")},
    Sentence{"weakness", QT_TRANSLATE_NOOP("List", "weakness")},
    Sentence{"opportunity", QT_TRANSLATE_NOOP("List", "opportunity")},
    Sentence{"threat", QT_TRANSLATE_NOOP("List", "threat")},
    Sentence{"holiday", QT_TRANSLATE_NOOP("List", "day off")},
    Sentence{"workday", QT_TRANSLATE_NOOP("List", "day worked")},
    Sentence{"lead", QT_TRANSLATE_NOOP("List", "lead")},
    Sentence{"interest", QT_TRANSLATE_NOOP("List", "interest")},
    Sentence{"negotiation", QT_TRANSLATE_NOOP("List", "negotiation")},
    Sentence{"signed", QT_TRANSLATE_NOOP("List", "signed")},
    Sentence{"lost", QT_TRANSLATE_NOOP("List", "lost")},
    Sentence{"yes", QT_TRANSLATE_NOOP("List", "yes")},
    Sentence{"no", QT_TRANSLATE_NOOP("List", "no")},
};

const Sentence *find(std::span<const Sentence> sentences, std::string_view code)
{
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [code](const Sentence &entry) { return entry.code == code; });
    return found == sentences.end() ? nullptr : &*found;
}

QString words(std::span<const Sentence> sentences, std::string_view code)
{
    const Sentence *found = find(sentences, code);
    return found ? QCoreApplication::translate("List", found->form) : fromUtf8(code);
}

QString choiceText(const plan::ListField &field, const std::string &word)
{
    if (const auto axis = plan::findAxis(word); axis && field.code == "axis")
        return axisName(*axis);
    if (const auto level = plan::findLevel(word); level && field.code == "level")
        return levelName(*level);
    return listWordName(word);
}

} // namespace

QString listName(const plan::ListKind &kind)
{
    return words(kKinds, kind.code);
}

QString listFieldName(const plan::ListKind &kind, const plan::ListField &field)
{
    const std::string own = std::string(kind.code) + '.' + std::string(field.code);
    return words(kFields, find(kFields, own) ? std::string_view(own) : field.code);
}

QString listTypeName(std::string_view code)
{
    return words(kTypes, code);
}

QString listWordName(std::string_view word)
{
    return words(kWords, word);
}

QString listValueText(const plan::Record &record, std::size_t position, const plan::ListContext &context)
{
    const plan::ListField &field = record.kind->fields[position];
    const auto &value = record.values[position];
    const auto known = value ? plan::resolved(field, record) : std::nullopt;
    if (!known)
        return {};
    const std::string text = plan::printListValue(field, *value, record, context);
    switch (known->type) {
    case plan::ListType::Choice:
        return choiceText(*known, text);
    case plan::ListType::YesNo:
        return listWordName(text);
    case plan::ListType::Measure:
        return measureName(*plan::findMeasure(text));
    case plan::ListType::Amount:
        if (const auto *units = std::get_if<std::int64_t>(&*value))
            return amountText(*units, context.settings.currency.exponent);
        break;
    case plan::ListType::Rate:
        if (const auto *rate = std::get_if<money::Rate>(&*value))
            return fromUtf8(rate->percentText(4));
        break;
    default:
        break;
    }
    return fromUtf8(text);
}

std::span<const Sentence> listNames()
{
    return kKinds;
}

std::span<const Sentence> listFieldNames()
{
    return kFields;
}

std::span<const Sentence> listTypeNames()
{
    return kTypes;
}

std::span<const Sentence> listWordNames()
{
    return kWords;
}

} // namespace quotasmith::text

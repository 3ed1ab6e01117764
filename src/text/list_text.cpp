// SPDX-License-Identifier: Apache-2.0
#include "text/list_text.h"

#include "text/convert.h"
#include "text/execution/execution_text.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace quotasmith::text {

namespace {

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

} // namespace

QString listName(const plan::ListKind &kind)
{
    return words(listNames(), kind.code);
}

QString listFieldName(const plan::ListKind &kind, const plan::ListField &field)
{
    const std::string own = std::string(kind.code) + '.' + std::string(field.code);
    return words(listFieldNames(), find(listFieldNames(), own) ? std::string_view(own) : field.code);
}

QString listTypeName(std::string_view code)
{
    return words(listTypeNames(), code);
}

QString listWordName(std::string_view word)
{
    return words(listWordNames(), word);
}

QString listChoiceName(const plan::ListField &field, std::string_view word)
{
    if (const auto axis = plan::findAxis(word); axis && field.code == "axis")
        return axisName(*axis);
    if (const auto level = plan::findLevel(word); level && field.code == "level")
        return levelName(*level);
    return listWordName(word);
}

QString listSaid(const plan::ListField &field, std::string_view written)
{
    const auto cadence = field.type == plan::ListType::Cadence ? plan::parseCadence(written) : std::nullopt;
    const auto weeks = field.type == plan::ListType::Weeks ? plan::parseWeekSpan(written) : std::nullopt;
    return cadence ? cadenceName(*cadence) : weeks ? weekSpanName(*weeks) : QString();
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
    case plan::ListType::Cadence:
    case plan::ListType::Weeks:
        return listSaid(*known, text);
    case plan::ListType::Choice:
        return listChoiceName(*known, text);
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

} // namespace quotasmith::text

// SPDX-License-Identifier: Apache-2.0
#include "text/commission/scheme_part.h"

#include "text/commission/scheme_text.h"
#include "text/convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace quotasmith::text {

namespace {

constexpr std::array kParts{
    Sentence{"gate", QT_TRANSLATE_NOOP("Commission", "the gate")},
    Sentence{"cap", QT_TRANSLATE_NOOP("Commission", "the cap")},
    Sentence{"rate", QT_TRANSLATE_NOOP("Commission", "the base rate")},
    Sentence{"method", QT_TRANSLATE_NOOP("Commission", "the method")},
    Sentence{"basis", QT_TRANSLATE_NOOP("Commission", "what tiers count in")},
};
constexpr std::array kFields{
    Sentence{"from", QT_TRANSLATE_NOOP("Commission", "the start of {place}")},
    Sentence{"to", QT_TRANSLATE_NOOP("Commission", "the end of {place}")},
    Sentence{"rate", QT_TRANSLATE_NOOP("Commission", "the rate of {place}")},
    Sentence{"multiplier", QT_TRANSLATE_NOOP("Commission", "the multiplier of {place}")},
    Sentence{"at", QT_TRANSLATE_NOOP("Commission", "the place of {place}")},
    Sentence{"pays", QT_TRANSLATE_NOOP("Commission", "the pay of {place}")},
};

QString translated(const char *form)
{
    return QCoreApplication::translate("Commission", form);
}

const Sentence *find(std::span<const Sentence> sentences, std::string_view code)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(),
                                    [code](const Sentence &sentence) { return sentence.code == code; });
    return found == sentences.end() ? nullptr : &*found;
}

/// `tiers[4].rate` taken apart.
struct Place {
    std::string_view list, field; ///< no field: the whole row
    std::size_t number = 0;       ///< from 1
};

std::optional<Place> placeOf(std::string_view part)
{
    const auto open = part.find('['), close = part.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    Place place{part.substr(0, open), {}, 0};
    if (std::from_chars(part.data() + open + 1, part.data() + close, place.number).ptr != part.data() + close)
        return std::nullopt;
    if (close + 1 < part.size())
        place.field = part.substr(close + 2); // behind the point
    return place;
}

QString rowText(const Place &place, const commission::Scheme &scheme, int decimals)
{
    Values values{{"number", QString::number(place.number)}};
    const std::size_t row = place.number - 1;
    if (place.list == "points") {
        if (row < scheme.points.size())
            values["at"] = thresholdText(scheme, scheme.points[row].at, decimals);
        return phrase(translated(QT_TRANSLATE_NOOP("Commission", "point {number}[ (at {at})]")), values);
    }
    if (place.number == 0)
        return translated(QT_TRANSLATE_NOOP("Commission", "a new first tier"));
    if (row < scheme.tiers.size())
        values["at"] = thresholdText(scheme, scheme.tiers[row].from, decimals);
    return phrase(translated(QT_TRANSLATE_NOOP("Commission", "tier {number}[ (from {at})]")), values);
}

} // namespace

QString schemePartText(const std::string &part, const commission::Scheme &scheme, int decimals)
{
    if (const Sentence *word = find(kParts, part))
        return translated(word->form);
    const auto place = placeOf(part);
    if (!place || (place->list != "tiers" && place->list != "points"))
        return fromUtf8(part);
    const QString row = rowText(*place, scheme, decimals);
    const Sentence *field = find(kFields, place->field);
    return field ? phrase(translated(field->form), {{"place", row}}) : row;
}

} // namespace quotasmith::text

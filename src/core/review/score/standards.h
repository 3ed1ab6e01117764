// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/measure.h"
#include "core/plan/tree.h"
#include "core/review/score/scale.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::review {

/// What a scorecard judges by: numbers of the facts, or what somebody has seen.
enum class IndicatorKind { Hard, Soft };
std::string_view indicatorKindCode(IndicatorKind kind); ///< `hard soft`

/// What is held against the scale.
enum class Measured {
    Attainment, ///< actual ÷ target of the measure
    Growth,     ///< actual ÷ that of the same months a year before − 1
    Value,      ///< the number of the measure itself; money in whole units of the currency
    Scored      ///< what somebody typed
};
std::string_view measuredCode(Measured how); ///< `attainment growth value scored`

/// One indicator of a card, as it was announced.
struct Standard {
    int year = 0;
    plan::Level level = plan::Level::Person; ///< whom it judges
    std::optional<plan::NodeId> node;        ///< only what stands there or below; nothing: everywhere
    std::string code, name, definition, formula, source;
    money::Rate weight;
    IndicatorKind kind = IndicatorKind::Hard;
    Measured how = Measured::Attainment;
    plan::Measure measure = plan::Measure::Revenue;
    ScoreScale scale;
    std::string announced; ///< `2027-01-05`; empty: nobody said
};

/// The indicators of one year for one level below one node.
struct Card {
    int year = 0;
    plan::Level level = plan::Level::Person;
    std::optional<plan::NodeId> node;
    std::vector<Standard> standards; ///< in the order given

    money::Rate weights() const; ///< Σ
    money::Rate missing() const; ///< 1 − Σ; below zero where it is too much
    bool isWhole() const;        ///< exactly 1
};
/// By year, level, and place in which they first come.
std::vector<Card> cardsOf(std::span<const Standard> standards);
/// The card of the year that judges a place: that of its level for the nearest node, the place itself first, then those
/// above it, last the card for everywhere. nullptr: none.
const Card *cardFor(std::span<const Card> cards, int year, const plan::Tree &tree, int position);

/// What became of an indicator from one year's standards to another's.
enum class StandardChange { Same, Added, Removed, Changed };
std::string_view standardChangeCode(StandardChange change); ///< `same added removed changed`
struct ComparedStandard {
    StandardChange change = StandardChange::Same;
    const Standard *before = nullptr; ///< nullptr: added
    const Standard *after = nullptr;  ///< nullptr: removed
    /// `name definition formula source weight kind how measure scale`; the day they were announced is no change.
    std::vector<std::string_view> fields;

    const Standard &either() const { return after ? *after : *before; }
};
/// The same indicator is that of the same level, node and code. In the order of the later year, what was removed
/// behind it. Borrows.
std::vector<ComparedStandard> compareStandards(std::span<const Standard> before, std::span<const Standard> after);

} // namespace quotasmith::review

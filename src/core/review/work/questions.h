// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

/// What a review asks, by how often it is held. The sentences are words of src/text/review.
namespace quotasmith::review {

enum class Cadence { Day, Week, Month, Quarter, Year };
std::string_view cadenceCode(Cadence cadence); ///< `day week month quarter year`
std::optional<Cadence> findCadence(std::string_view code);

struct GuidingQuestion {
    std::string_view code; ///< `month-allocation`; a word of the field `question` of the list `notes`
    Cadence cadence = Cadence::Month;
    /// Codes of the numbers it is answered with, divided by blanks: a measure, `attainment gap growth revenueAHead`, or
    /// a count of what is open: `findings actionsOverdue problemsOpen strategies`.
    std::string_view numbers;
};
/// Every one, by cadence.
std::span<const GuidingQuestion> guidingQuestions();
std::span<const GuidingQuestion> questionsOf(Cadence cadence);

} // namespace quotasmith::review

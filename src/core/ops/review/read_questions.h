// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/plan_settings.h"
#include "core/review/work/questions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {
class Connection;
}

/// The questions of a review with the numbers they are answered with and what was noted. Only read.
namespace quotasmith::ops {

enum class NumberForm { Money, Count, Share, Days };

struct QuestionNumber {
    std::string_view code; ///< of GuidingQuestion::numbers
    NumberForm form = NumberForm::Share;
    std::optional<money::Rate> value;  ///< money in minor units; nothing: not known
    std::optional<money::Rate> before; ///< of the stretch right before it, as long
};

struct ReviewNote {
    std::string key;    ///< of its row in `notes`
    std::string period; ///< a day, a week or a longer one
    std::string question;
    std::string text;
    std::string author;
    std::string written; ///< `2027-06-03`; empty: nobody said
};

struct AskedQuestion {
    std::string_view code;
    std::vector<QuestionNumber> numbers;
    std::vector<ReviewNote> notes; ///< that answer it for this period
};

struct Questions {
    plan::PlanSettings settings;
    review::Cadence cadence = review::Cadence::Month; ///< of a half year: quarter
    std::string period;                               ///< in its one written form
    std::vector<AskedQuestion> asked;
    std::vector<ReviewNote> others; ///< notes of the period under another head
    std::vector<ReviewNote> within; ///< notes of the shorter stretches in it, the longest first
};

/// period: `2027-05-03` `2027-W18` `2027-05` `2027Q2` `2027H1` `2027` of the plan's year. A day has the numbers of its
/// month so far, a week what the list `readings` says of it. Throws Error{"period-bad",{period}} and
/// Error{"period-outside",{period,year}}.
Questions readQuestions(const store::Connection &connection, const std::string &period);

} // namespace quotasmith::ops

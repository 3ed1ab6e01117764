// SPDX-License-Identifier: Apache-2.0
#include "cli/option_hints.h"

#include "cli/words.h"
#include "text/convert.h"
#include "text/phrase.h"

#include <algorithm>
#include <array>

namespace quotasmith::cli {

namespace {

struct Hint {
    std::string_view code;
    const char *option;
};

constexpr std::array kHints{
    Hint{"alias-entry-bad", "--alias TEXT=CODE"},
    Hint{"batch-ambiguous", "--batch ID"},
    Hint{"date-ambiguous", "--date-order dmy|mdy"},
    Hint{"encoding-bad", "--encoding"},
    Hint{"encoding-undetected", "--encoding"},
    Hint{"facts-exist", "--existing add|replace|skip"},
    Hint{"field-missing", "--map {field}=COLUMN"},
    Hint{"header-line-bad", "--header-line"},
    Hint{"hold-crosses", "--soft"},
    Hint{"hold-limit-broken", "--soft"},
    Hint{"hold-priority-hard", "--soft"},
    Hint{"lock-foreign-host", "--take-lock"},
    Hint{"map-entry-bad", "--map FIELD=COLUMN"},
    Hint{"name-unknown", "--create-missing, --alias TEXT=CODE"},
    Hint{"approvers-none", "versions approvers set FILE NAME…"},
    Hint{"plan-approved", "versions revise FILE --method respread|lower|free --reason T"},
    Hint{"plan-submitted", "versions approve FILE --by NAME --yes|--no, undo FILE"},
    Hint{"version-month-closed", "versions drop, actuals reopen"},
    Hint{"version-not-draft", "versions revise"},
    Hint{"version-not-approved", "versions submit, versions approve"},
    Hint{"version-not-submitted", "versions submit"},
    Hint{"undo-barrier/actuals-close", "actuals reopen"},
    Hint{"undo-barrier/versions-approve", "versions revise"},
    Hint{"profile-unknown", "--as-profile"},
    Hint{"reason-missing", "--reason"},
    Hint{"sheet-unknown", "--sheet"},
    Hint{"sheet-not-a-workbook", "--sheet"},
    Hint{"too-few-steps", "--all"},
};

} // namespace

QString withOption(const QString &sentence, std::string_view code, const base::ErrorData &data)
{
    const auto op = data.find("op");
    const std::string ofOp = op == data.end() ? std::string() : std::string(code) + '/' + op->second;
    const auto found = std::find_if(kHints.begin(), kHints.end(),
                                    [&](const Hint &hint) { return hint.code == code || hint.code == ofOp; });
    if (found == kHints.end())
        return sentence;
    text::Values values;
    for (const auto &[name, value] : data)
        values[name] = text::fromUtf8(value);
    return Cli::tr("%1 (%2)").arg(sentence, text::phrase(QString::fromLatin1(found->option), values));
}

} // namespace quotasmith::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/score/score_json.h"
#include "text/review/score_words.h"

namespace quotasmith::cli {

namespace {

Json valueJson(const ops::QuestionNumber &number, const std::optional<money::Rate> &value,
               const plan::PlanSettings &settings)
{
    if (!value)
        return nullptr;
    if (number.form == ops::NumberForm::Money)
        return amountJson(value->of(1), settings.currency.exponent);
    return number.form == ops::NumberForm::Count ? Json(value->of(1)) : rateJson(value);
}

Json notesJson(const std::vector<ops::ReviewNote> &notes)
{
    Json rows = Json::array();
    for (const ops::ReviewNote &note : notes)
        rows.push_back({{"key", note.key},
                        {"period", note.period},
                        {"question", textOrNull(note.question)},
                        {"text", note.text},
                        {"author", textOrNull(note.author)},
                        {"written", textOrNull(note.written)}});
    return rows;
}

} // namespace

Json questionsJson(const ops::Questions &questions)
{
    Json rows = Json::array();
    for (const ops::AskedQuestion &asked : questions.asked) {
        Json numbers = Json::array();
        for (const ops::QuestionNumber &number : asked.numbers)
            numbers.push_back({{"code", number.code},
                               {"value", valueJson(number, number.value, questions.settings)},
                               {"before", valueJson(number, number.before, questions.settings)}});
        rows.push_back({{"code", asked.code},
                        {"numbers", numbers},
                        {"notes", notesJson(asked.notes)},
                        {"message", textJson(text::questionText(asked.code))}});
    }
    return {{"period", questions.period},
            {"cadence", review::cadenceCode(questions.cadence)},
            {"questions", rows},
            {"otherNotes", notesJson(questions.others)},
            {"notesWithin", notesJson(questions.within)}};
}

} // namespace quotasmith::cli

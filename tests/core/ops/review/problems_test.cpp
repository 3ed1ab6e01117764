// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/problems.h"

#include "core/ops/review/read_questions.h"
#include "core/store/tables/lists.h"
#include "tests/support/staffed_plan.h"

#include <algorithm>

namespace quotasmith::tests {
namespace {

using plan::Measure;

/// North comes to 62 % of its January, South to all of it; the clock stands on 2027-03-01.
class Problems : public StaffedPlan {
protected:
    Problems()
    {
        for (const auto &[person, units] : {std::pair{"P1", 310'000}, std::pair{"P6", 100'000}})
            ops::setActual(*m_document, {person, {2027, 1}, Measure::Revenue, units, {}});
    }
    ops::Problems read(const std::string &period = {}) { return ops::readProblems(m_document->connection(), period); }
    plan::Record row() { return store::readList(m_document->connection(), plan::listKind("problems")).at(0); }
    std::string open()
    {
        return ops::openProblem(*m_document, read().suggested.at(0), {"too little", {}, {}, {}, {}}).key;
    }
};

TEST_F(Problems, ADeviationBeyondItsLimitSuggestsOne)
{
    const ops::Problems problems = read();
    EXPECT_EQ(problems.period, "2027-01");
    ASSERT_FALSE(problems.suggested.empty());
    for (const review::SuggestedProblem &one : problems.suggested) {
        EXPECT_NE(one.place.code, "South");
        EXPECT_LT(one.attainment, money::Rate(9, 10));
    }
    EXPECT_EQ(problems.suggested.front().source, "deviation:B:2027-01"); // nothing at all
}

TEST_F(Problems, OpensInOneStepAndIsNotSuggestedAgain)
{
    const base::HashSum before = m_document->digest();
    const review::SuggestedProblem suggestion = read().suggested.at(0);
    EXPECT_EQ(open(), "PB1");
    EXPECT_EQ(row().text("state"), "plan");
    EXPECT_EQ(row().text("found"), "2027-03-01");
    EXPECT_EQ(row().text("source"), suggestion.source);
    for (const review::SuggestedProblem &one : read().suggested)
        EXPECT_NE(one.source, suggestion.source);
    EXPECT_EQ(errorOf([&] { ops::openProblem(*m_document, suggestion, {"again", {}, {}, {}, {}}); }), "problem-known");
    expectUndone(before);
}

TEST_F(Problems, ItsWordsAreNeeded)
{
    const base::HashSum before = m_document->digest();
    EXPECT_EQ(errorOf([&] { ops::openProblem(*m_document, read().suggested.at(0), {}); }), "record-field-missing");
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(Problems, GoesRoundStepByStepWithWhatEachNeeds)
{
    open();
    EXPECT_EQ(errorOf([&] { ops::stepProblem(*m_document, "PB1"); }), "problem-step-needs");
    ops::stepProblem(*m_document, "PB1", {"no stock", "call every account", "Ann", "2027-03-31", {}, {}});
    EXPECT_EQ(row().text("state"), "do");
    EXPECT_EQ(row().text("owner"), "Ann");
    ops::stepProblem(*m_document, "PB1");
    EXPECT_EQ(row().text("state"), "check");
    EXPECT_EQ(row().text("checked"), "2027-03-01");
    EXPECT_EQ(errorOf([&] { ops::stepProblem(*m_document, "PB1"); }), "problem-step-needs");
    ops::ProblemStep last;
    last.effect = "back on plan";
    ops::stepProblem(*m_document, "PB1", last);
    EXPECT_EQ(row().text("state"), "act");
    EXPECT_EQ(errorOf([&] { ops::stepProblem(*m_document, "PB1", last); }), "problem-closed");
    EXPECT_EQ(errorOf([&] { ops::stepProblem(*m_document, "PB9"); }), "record-unknown");
    m_document->undo();
    EXPECT_EQ(row().text("state"), "check");
}

TEST_F(Problems, QuestionsComeWithNumbersAndTheNotesOfTheirPeriod)
{
    const auto put = [&](const ops::FieldTexts &said) { ops::putRecord(*m_document, plan::listKind("notes"), said); };
    put({{"period", "2027-01"}, {"question", "month-attainment"}, {"text", "North was late"}});
    put({{"period", "2027-01"}, {"text", "by the way"}});
    put({{"period", "2027-02"}, {"question", "month-attainment"}, {"text", "another month"}});
    open();
    const ops::Questions questions = ops::readQuestions(m_document->connection(), "2027-01");
    EXPECT_EQ(questions.cadence, review::Cadence::Month);
    ASSERT_FALSE(questions.asked.empty());
    const ops::AskedQuestion &first = questions.asked.front();
    EXPECT_EQ(first.code, "month-attainment");
    EXPECT_EQ(first.numbers.front().code, "attainment");
    EXPECT_EQ(first.numbers.front().value, money::Rate(41, 60)); // 4,100 of 6,000
    ASSERT_EQ(first.notes.size(), 1u);
    EXPECT_EQ(first.notes.front().text, "North was late");
    ASSERT_EQ(questions.others.size(), 1u);
    const auto &numbers = questions.asked.at(1).numbers;
    const auto open = std::find_if(numbers.begin(), numbers.end(),
                                   [](const ops::QuestionNumber &one) { return one.code == "problemsOpen"; });
    ASSERT_NE(open, numbers.end());
    EXPECT_EQ(open->value, money::Rate(1, 1));
}

TEST_F(Problems, AReviewOfAWeekHasItsReadings)
{
    const auto put = [&](const char *indicator, const char *value) {
        ops::putRecord(*m_document, plan::listKind("readings"),
                       {{"week", "2027-W05"}, {"node", "organisation"}, {"indicator", indicator}, {"value", value}});
    };
    put("leads", "40");
    put("orders", "10");
    const ops::Questions questions = ops::readQuestions(m_document->connection(), "2027-W05");
    EXPECT_EQ(questions.cadence, review::Cadence::Week);
    const auto &numbers = questions.asked.front().numbers;
    const auto conversion = std::find_if(numbers.begin(), numbers.end(),
                                         [](const ops::QuestionNumber &one) { return one.code == "conversion"; });
    ASSERT_NE(conversion, numbers.end());
    EXPECT_EQ(conversion->value, money::Rate(1, 4));
    EXPECT_EQ(ops::readQuestions(m_document->connection(), "2027-02-11").cadence, review::Cadence::Day);
    EXPECT_EQ(ops::readQuestions(m_document->connection(), "2027H1").cadence, review::Cadence::Quarter);
}

TEST_F(Problems, RefusesPeriodsThatAreNone)
{
    const auto error = [&](const char *period) {
        return errorOf([&] { ops::readQuestions(m_document->connection(), period); });
    };
    EXPECT_EQ(error("2027-13"), "period-bad");
    EXPECT_EQ(error("2027-02-30"), "period-bad");
    EXPECT_EQ(error("2026-05"), "period-outside");
    EXPECT_EQ(error("2028-01-02"), "period-outside");
    EXPECT_EQ(errorOf([&] { read("2030"); }), "period-outside");
}

TEST_F(Problems, ANoteIsOfExactlyOneStretch)
{
    const auto put = [&](const ops::FieldTexts &said) {
        return errorOf([&] { ops::putRecord(*m_document, plan::listKind("notes"), said); });
    };
    EXPECT_EQ(put({{"text", "when?"}}), "record-field-choice");
    EXPECT_EQ(put({{"text", "twice"}, {"period", "2027-01"}, {"date", "2027-01-02"}}), "record-field-choice");
    EXPECT_EQ(put({{"text", "mood"}, {"period", "2027-01"}, {"cadence", "hourly"}}), "record-word-unknown");
}

} // namespace
} // namespace quotasmith::tests

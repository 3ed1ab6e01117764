// SPDX-License-Identifier: Apache-2.0
#include "text/goal_text.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kBases{QT_TRANSLATE_NOOP("Goal", "past performance"), QT_TRANSLATE_NOOP("Goal", "industry growth"),
                            QT_TRANSLATE_NOOP("Goal", "change of heads"),  QT_TRANSLATE_NOOP("Goal", "channels"),
                            QT_TRANSLATE_NOOP("Goal", "products"),         QT_TRANSLATE_NOOP("Goal", "SWOT")};

constexpr std::array kLetters{QT_TRANSLATE_NOOP("Goal", "S specific"), QT_TRANSLATE_NOOP("Goal", "M measurable"),
                              QT_TRANSLATE_NOOP("Goal", "A attainable"), QT_TRANSLATE_NOOP("Goal", "R relevant"),
                              QT_TRANSLATE_NOOP("Goal", "T time-bound")};

constexpr std::array kReasons{
    Sentence{"owned", QT_TRANSLATE_NOOP("Goal", "somebody stands for all of it")},
    Sentence{"unowned", QT_TRANSLATE_NOOP("Goal", "nobody stands for it")},
    Sentence{"partly-unowned", QT_TRANSLATE_NOOP("Goal", "nobody stands for a part of it")},
    Sentence{"counted", QT_TRANSLATE_NOOP("Goal", "it has an amount, and actuals are recorded")},
    Sentence{"no-amount", QT_TRANSLATE_NOOP("Goal", "its amount is zero")},
    Sentence{"no-actuals", QT_TRANSLATE_NOOP("Goal", "no actuals of it are recorded")},
    Sentence{"probable", QT_TRANSLATE_NOOP("Goal", "history gives it a fair chance")},
    Sentence{"improbable", QT_TRANSLATE_NOOP("Goal", "history gives it less than 20 %")},
    Sentence{"within-capacity", QT_TRANSLATE_NOOP("Goal", "the heads can bring it")},
    Sentence{"beyond-capacity", QT_TRANSLATE_NOOP("Goal", "it is more than the heads can bring")},
    Sentence{"no-evidence", QT_TRANSLATE_NOOP("Goal", "neither history nor capacity is known")},
    Sentence{"linked", QT_TRANSLATE_NOOP("Goal", "a row of the OGSMT sheet stands for it")},
    Sentence{"no-goal", QT_TRANSLATE_NOOP("Goal", "no row of the OGSMT sheet stands for it")},
    Sentence{"monthly", QT_TRANSLATE_NOOP("Goal", "it is laid out by month")},
    Sentence{"no-month", QT_TRANSLATE_NOOP("Goal", "no month carries anything of it")},
};

constexpr std::array kNotices{
    Sentence{"no-last-year", QT_TRANSLATE_NOOP("Goal", "There are no actuals of last year, so there is no base for a "
                                                       "proposal. Import them[ ({command})].")},
    Sentence{"last-year-incomplete",
             QT_TRANSLATE_NOOP("Goal", "Last year has actuals of {number} of its 12 months; the base is what these add "
                                       "up to, and no trend is proposed. Import the rest[ ({command})].")},
    Sentence{"no-target", QT_TRANSLATE_NOOP("Goal", "There is no annual target yet. Set it[ ({command})].")},
    Sentence{"no-basis", QT_TRANSLATE_NOOP("Goal", "The bridge has no row yet for: {bases}. Add them[ ({command})].")},
    Sentence{"no-commitments", QT_TRANSLATE_NOOP("Goal", "Nobody has made a commitment yet. Add them[ ({command})].")},
    Sentence{"commitments-missing",
             QT_TRANSLATE_NOOP("Goal", "Without a commitment: {people}. Add them[ ({command})].")},
    Sentence{"commitments-partial", QT_TRANSLATE_NOOP("Goal", "Committed to a part of the year only: {people}.")},
    Sentence{"no-productivity", QT_TRANSLATE_NOOP("Goal", "What a head brings in a month is not known, so there is no "
                                                          "capacity. Add it[ ({command})] or import last year's "
                                                          "actuals.")},
    Sentence{"heads-unmeasured",
             QT_TRANSLATE_NOOP("Goal", "No productivity is known for: {people}. They count nothing.")},
    Sentence{"heads-undated",
             QT_TRANSLATE_NOOP("Goal", "No hire date is known for: {people}. They count as full heads all year.")},
    Sentence{"heads-early", QT_TRANSLATE_NOOP("Goal", "Actuals before their hire date: {people}. Those months count as "
                                                      "full heads; correct the dates if they are wrong.")},
    Sentence{"short-history", QT_TRANSLATE_NOOP("Goal", "The probability needs 24 months of actuals in a row; there "
                                                        "are {number}. None is given.")},
    Sentence{"history-ends-early",
             QT_TRANSLATE_NOOP("Goal",
                               "The actuals end more than a year before the first open month. No probability is "
                               "given.")},
    Sentence{"no-season", QT_TRANSLATE_NOOP("Goal", "Too few months of the history lie above zero to learn from. No "
                                                    "probability is given.")},
    Sentence{"no-ogsmt", QT_TRANSLATE_NOOP("Goal", "The OGSMT sheet is empty, so no target is linked to a goal. Fill "
                                                   "it[ ({command})].")},
};

/// What fills in what is missing, on the command line.
struct Command {
    std::string_view code;
    const char *words;
};
constexpr std::array kCommands{
    Command{"no-last-year", "import actuals"},
    Command{"last-year-incomplete", "import actuals"},
    Command{"no-target", "targets annual"},
    Command{"no-basis", "table put bridge"},
    Command{"no-commitments", "table put commitments"},
    Command{"commitments-missing", "table put commitments"},
    Command{"no-productivity", "table put productivity"},
    Command{"no-ogsmt", "table put ogsmt"},
};

constexpr std::size_t kMostNames = 12;

QString words(const char *form)
{
    return QCoreApplication::translate("Goal", form);
}

const char *formOf(std::span<const Sentence> sentences, std::string_view code)
{
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [&](const Sentence &one) { return one.code == code; });
    return found == sentences.end() ? nullptr : found->form;
}

QString commandOf(std::string_view code)
{
    for (const Command &command : kCommands)
        if (command.code == code)
            return QString::fromUtf8(command.words);
    return {};
}

/// A member of the organisation by its name; a code nobody has (of a listed vacancy) as it is.
QString nameOf(const std::string &code, const ops::AnnualGoal &goal)
{
    const auto &tree = goal.money.plan.trees[static_cast<std::size_t>(plan::Axis::Organisation)];
    const auto node = tree ? tree->find(code) : std::nullopt;
    return node ? nodeName(tree->node(*node)) : fromUtf8(code);
}

/// The first few, and that there are more.
QString listOf(const std::vector<std::string> &codes, const ops::AnnualGoal &goal, Reader reader)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(codes.size(), kMostNames); ++i)
        names.append(reader == Reader::Window ? nameOf(codes[i], goal) : fromUtf8(codes[i]));
    if (codes.size() > kMostNames)
        names.append(phrase(words(QT_TRANSLATE_NOOP("Goal", "and {number} more")),
                            {{"number", countText(static_cast<std::int64_t>(codes.size() - kMostNames))}}));
    return names.join(QStringLiteral(", "));
}

QString peopleOf(std::string_view code, const ops::AnnualGoal &goal, Reader reader)
{
    if (code == "commitments-missing")
        return listOf(goal.bottomUp.missing, goal, reader);
    if (code == "commitments-partial")
        return listOf(goal.bottomUp.partial, goal, reader);
    if (!goal.money.capacity)
        return {};
    if (code == "heads-unmeasured")
        return listOf(goal.money.capacity->unmeasured, goal, reader);
    if (code == "heads-early")
        return listOf(goal.money.capacity->early, goal, reader);
    return code == "heads-undated" ? listOf(goal.money.capacity->undated, goal, reader) : QString();
}

QString basesOf(const goal::Bridge &bridge)
{
    QStringList names;
    for (const plan::BridgeBasis basis : bridge.empty)
        names.append(bridgeBasisName(basis));
    return names.join(QStringLiteral(", "));
}

/// A number of the evidence with at most two decimals.
QString evidence(const goal::BridgeLine &line, std::string_view name)
{
    for (const goal::Evidence &one : line.evidence)
        if (one.name == name)
            return fromUtf8(one.value.decimalText(2));
    return {};
}

} // namespace

QString bridgeBasisName(plan::BridgeBasis basis)
{
    return words(kBases[static_cast<std::size_t>(basis)]);
}

QString bridgeNote(const goal::BridgeLine &line)
{
    if (line.source == goal::RowSource::Typed)
        return fromUtf8(line.note);
    if (line.basis == plan::BridgeBasis::Headcount)
        return phrase(
            words(QT_TRANSLATE_NOOP("Goal", "proposed: {now} full head-months after {before} last year")),
            {{"now", evidence(line, "headMonthsPlanYear")}, {"before", evidence(line, "headMonthsLastYear")}});
    return phrase(words(QT_TRANSLATE_NOOP("Goal", "proposed: the past trend a head, at last year's {months} full "
                                                  "head-months")),
                  {{"months", evidence(line, "headMonthsLastYear")}});
}

QString smartLetterName(goal::SmartLetter letter)
{
    return words(kLetters[static_cast<std::size_t>(letter)]);
}

QString smartReason(std::string_view code)
{
    const char *form = formOf(kReasons, code);
    return form ? words(form) : fromUtf8(code);
}

QString goalNoticeText(const ops::GoalNotice &notice, const ops::AnnualGoal &goal, Reader reader)
{
    const char *form = formOf(kNotices, notice.code);
    if (!form)
        return fromUtf8(notice.code);
    return phrase(words(form), {{"number", countText(notice.number)},
                                {"bases", basesOf(goal.bridge)},
                                {"people", peopleOf(notice.code, goal, reader)},
                                {"command", reader == Reader::CommandLine ? commandOf(notice.code) : QString()}});
}

std::span<const Sentence> goalNoticeSentences()
{
    return kNotices;
}

std::span<const Sentence> smartReasonSentences()
{
    return kReasons;
}

} // namespace quotasmith::text

// SPDX-License-Identifier: Apache-2.0
#include "text/commission/statement_text.h"

#include "core/commission/scheme.h"
#include "core/money/money.h"
#include "core/ops/commission/statements.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

using store::StatementLine;

constexpr int kRatePlaces = 4;

constexpr std::array kSentences{
    Sentence{"commission", QT_TRANSLATE_NOOP("Statement", "{measure} of {input}[ against {quota}][, {attainment}][: "
                                                          "{slices}][; {transactions} transactions, each by itself]"
                                                          "[; the target was lowered by {relief}]")},
    Sentence{"achievement", QT_TRANSLATE_NOOP("Statement", "Team {team} brought {input} of {quota}, {attainment}: "
                                                           "{rate} months of the wage of {part}")},
    Sentence{"achievement.missed", QT_TRANSLATE_NOOP("Statement", "Team {team} brought {input} of {quota}, {short} too "
                                                                  "little: nothing below 100 %")},
    Sentence{"achievement.no-wage", QT_TRANSLATE_NOOP("Statement", "Team {team} brought {input} of {quota}, "
                                                                   "{attainment}, but the wage is not known")},
    Sentence{"excess", QT_TRANSLATE_NOOP("Statement", "Team {team} brought {input} of {quota}: {percent} of the "
                                                      "excess of {part} are {pays}, and this is the part of it")},
    Sentence{"excess.missed", QT_TRANSLATE_NOOP("Statement", "Team {team} brought {input} of {quota}, {short} too "
                                                             "little: there is no excess")},
    Sentence{"new-product", QT_TRANSLATE_NOOP("Statement", "{percent} of {input} sold of {about}")},
    Sentence{"new-product.unit", QT_TRANSLATE_NOOP("Statement", "{input} units of {about} at {each} each")},
    Sentence{"ranking", QT_TRANSLATE_NOOP("Statement", "[Team {team}: ]place {rank} of {of}, {input} against {quota}, "
                                                       "{attainment}")},
    Sentence{"hold-back", QT_TRANSLATE_NOOP("Statement", "{percent} of {input} wait until the customers have paid")},
    Sentence{"release", QT_TRANSLATE_NOOP("Statement", "{input} of the {quota} sold in {months} came in, {percent} of "
                                                       "the {part} held back[; {before} were released before]")},
    Sentence{"clawback", QT_TRANSLATE_NOOP("Statement", "{percent} of the {input} paid for {months} taken back[: "
                                                        "{about}]")},
    Sentence{"clawback.amount", QT_TRANSLATE_NOOP("Statement", "Taken back of the {input} paid for {months}[: "
                                                               "{about}]")},
    Sentence{"draw", QT_TRANSLATE_NOOP("Statement", "{input} earned, {part} drawn[; {owed} are owed]")},
    Sentence{"draw-recovery", QT_TRANSLATE_NOOP("Statement", "{input} earned, more than the draw of {part}: pays back "
                                                             "what was drawn[; {owed} are still owed]")},
    Sentence{"typed", QT_TRANSLATE_NOOP("Statement", "{about}")},
    Sentence{"correction", QT_TRANSLATE_NOOP("Statement", "{why}; {before} had been paid")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Statement", text);
}

const char *formOf(std::string_view code)
{
    const auto found =
        std::find_if(kSentences.begin(), kSentences.end(), [&](const Sentence &one) { return one.code == code; });
    return found == kSentences.end() ? "" : found->form;
}

/// The part of `achievement/A` in front of, and behind, the stroke.
std::string_view ruleIn(const StatementLine &line)
{
    if (commission::findMethod(line.method))
        return "commission";
    return std::string_view(line.method).substr(0, line.method.find('/'));
}

std::string_view behindStroke(std::string_view text)
{
    const auto stroke = text.rfind('/');
    return stroke == std::string_view::npos ? std::string_view() : text.substr(stroke + 1);
}

/// What stands behind a key in `transactions=37;relief=300000`.
std::optional<std::int64_t> numberIn(const std::string &reason, std::string_view key)
{
    for (const QString &part : fromUtf8(reason).split(u';'))
        if (part.section(u'=', 0, 0) == fromUtf8(key))
            return part.section(u'=', 1).toLongLong();
    return std::nullopt;
}

bool isRankedTeam(const StatementLine &line)
{
    return line.rule == "ranking" && std::count(line.method.begin(), line.method.end(), '/') == 2;
}

/// Which sentence tells a line.
std::string sentenceOf(const StatementLine &line)
{
    if (line.rule == "correction")
        return ruleIn(line) == "typed" ? "typed" : "correction";
    const bool isReached = line.quota.value_or(0) > 0 && line.input >= *line.quota;
    if (line.rule == "achievement" && isReached && line.slices.empty())
        return "achievement.no-wage";
    if ((line.rule == "achievement" || line.rule == "excess") && !isReached)
        return line.rule + ".missed";
    if (line.rule == "clawback" && line.slices.empty())
        return "clawback.amount";
    return line.rule == "new-product" && line.measure == plan::Measure::Units ? "new-product.unit" : line.rule;
}

/// Everything a line can say, by the names its sentence asks for.
class LineValues {
public:
    LineValues(const StatementLine &line, int decimals) : m_line(line), m_decimals(decimals) {}

    Values values() const
    {
        Values values{
            {"measure", measureName(m_line.measure)},
            {"input", amountText(m_line.input, plan::decimalsOf(m_line.measure, m_decimals))},
            {"quota", m_line.quota ? amount(*m_line.quota) : QString()},
            {"slices", paySlicesText(m_line, m_decimals)},
            {"why", correctionReason(m_line.reason)},
            {"before", m_line.paidBefore == 0 && m_line.rule != "correction" ? QString() : amount(m_line.paidBefore)},
            {"owed", m_line.paidBefore == 0 ? QString() : amount(m_line.paidBefore)},
            {"about", fromUtf8(m_line.reason)},
            {"months", months()}};
        values["attainment"] = m_line.quota ? rateText(money::attainment(m_line.input, *m_line.quota), 2) : QString();
        values["team"] =
            m_line.rule == "ranking" && !isRankedTeam(m_line) ? QString() : fromUtf8(behindStroke(m_line.method));
        values["short"] = m_line.quota ? amount(money::subtractUnits(*m_line.quota, m_line.input)) : QString();
        addRank(values);
        addSlice(values);
        if (const auto count = numberIn(m_line.reason, "transactions"))
            values["transactions"] = countText(*count);
        if (const auto relief = numberIn(m_line.reason, "relief"))
            values["relief"] = amount(*relief);
        return values;
    }

private:
    QString amount(std::int64_t units) const { return amountText(units, m_decimals); }

    QString months() const
    {
        const QString first = fromUtf8(m_line.first.text());
        return m_line.first == m_line.last ? first : first + QStringLiteral(" – ") + fromUtf8(m_line.last.text());
    }

    void addRank(Values &values) const
    {
        values["rank"] = fromUtf8(m_line.reason).section(u'/', 0, 0);
        values["of"] = fromUtf8(m_line.reason).section(u'/', 1);
    }

    void addSlice(Values &values) const
    {
        const auto slices = ops::readSlices(m_line.slices);
        if (slices.empty())
            return;
        const ops::ReadSlice &slice = slices.front();
        values["part"] = amount(slice.base.of(1));
        values["rate"] = fromUtf8(slice.rate.decimalText(kRatePlaces));
        values["percent"] = rateText(slice.rate, kRatePlaces);
        values["pays"] = amount(slice.pay.of(1));
        values["each"] = amount(slice.rate.of(1));
    }

    const StatementLine &m_line;
    int m_decimals;
};

} // namespace

QString payLineName(const StatementLine &line)
{
    const QString rule = payRuleName(line.rule);
    if (line.rule != "correction" || ruleIn(line) == "typed")
        return rule;
    return phrase(translated(QT_TRANSLATE_NOOP("Statement", "{rule}: {what}, {month}")),
                  {{"rule", rule}, {"what", payRuleName(ruleIn(line))}, {"month", fromUtf8(line.month.text())}});
}

QString payLineText(const StatementLine &line, int decimals)
{
    const char *form = formOf(sentenceOf(line));
    return *form == '\0' ? QString() : phrase(translated(form), LineValues(line, decimals).values());
}

QString changeReason(std::string_view rule)
{
    return rule == "commission" ? translated(QT_TRANSLATE_NOOP("Statement", "another scheme, or more months reckoned"))
                                : payRuleName(rule);
}

QString paySlicesText(const StatementLine &line, int decimals)
{
    QString text;
    for (const ops::ReadSlice &slice : ops::readSlices(line.slices))
        text +=
            (text.isEmpty() ? QString() : QStringLiteral(" + ")) +
            QStringLiteral("%1 × %2").arg(amountText(slice.base.of(1), decimals), rateText(slice.rate, kRatePlaces));
    return text;
}

} // namespace quotasmith::text

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/comparison.h"

#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "text/commission/pay_tables.h"
#include "text/convert.h"
#include "text/format.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

class Teller {
public:
    explicit Teller(const ops::SchemeComparison &comparison)
        : m_comparison(comparison), m_decimals(comparison.settings.currency.exponent)
    {
    }

    Json json(const ops::ComparedYear &year) const
    {
        Json people = Json::array();
        for (const ops::ComparedPay &one : year.people)
            people.push_back(person(one));
        return {{"year", std::to_string(year.year)},
                {"months", year.months},
                {"revenue", amountJson(year.revenue, m_decimals)},
                {"pay", amountJson(year.pay, m_decimals)},
                {"otherPay", amountJson(year.otherPay, m_decimals)},
                {"difference", amountJson(year.difference(), m_decimals)},
                {"share", rateJson(year.share)},
                {"otherShare", rateJson(year.otherShare)},
                {"winners", {{"heads", year.winners}, {"amount", amountJson(year.gained, m_decimals)}}},
                {"losers", {{"heads", year.losers}, {"amount", amountJson(year.lost, m_decimals)}}},
                {"same", year.same},
                {"people", people}};
    }

    void tell(Output &output, const ops::ComparedYear &year) const
    {
        if (year.people.empty()) {
            output.line(Cli::tr("%1: there are no actuals to compare on.").arg(year.year));
            return;
        }
        output.line(Cli::tr("%1, %n month(s) with actuals", nullptr, year.months).arg(year.year));
        output.table(table(year));
        output.line(Cli::tr("Together %1 (%2 of revenue) against %3 (%4): %5")
                        .arg(amount(year.pay), text::rateText(year.share, 2), amount(year.otherPay),
                             text::rateText(year.otherShare, 2), amount(year.difference())));
        output.line(Cli::tr("%1 gain %2, %3 lose %4, %5 are paid the same.")
                        .arg(text::countText(year.winners), amount(year.gained), text::countText(year.losers),
                             amount(-year.lost), text::countText(year.same)));
        const bool isScaled = std::any_of(year.people.begin(), year.people.end(), [](const ops::ComparedPay &one) {
            return one.origin == ops::QuotaOrigin::Scaled;
        });
        if (isScaled)
            output.line(Cli::tr("Who has no target of that year is held against this year's, all of them scaled by "
                                "one factor to what these people made then."));
    }

private:
    QString amount(std::int64_t units) const { return text::amountText(units, m_decimals); }

    Json person(const ops::ComparedPay &one) const
    {
        const ops::PaidPerson &who = m_comparison.people[one.person];
        return {{"code", who.code},
                {"name", who.name},
                {"revenue", amountJson(one.revenue, m_decimals)},
                {"quota", amountJson(one.quota, m_decimals)},
                {"quotaFrom", ops::quotaOriginCode(one.origin)},
                {"attainment", attainmentJson(one.attainment)},
                {"pay", amountJson(one.pay, m_decimals)},
                {"otherPay", amountJson(one.otherPay, m_decimals)},
                {"difference", amountJson(one.difference(), m_decimals)},
                {"tiers", amountJson(one.tiers, m_decimals)},
                {"otherTiers", amountJson(one.otherTiers, m_decimals)}};
    }

    Table table(const ops::ComparedYear &year) const
    {
        Table table{{{Cli::tr("Code")},
                     {Cli::tr("Name")},
                     {Cli::tr("Revenue"), Align::Right},
                     {Cli::tr("Target"), Align::Right},
                     {Cli::tr("Attainment"), Align::Right},
                     {Cli::tr("Pay now"), Align::Right},
                     {Cli::tr("Pay by %1").arg(text::fromUtf8(m_comparison.other)), Align::Right},
                     {Cli::tr("Difference"), Align::Right}},
                    {}};
        for (const ops::ComparedPay &one : year.people) {
            const ops::PaidPerson &who = m_comparison.people[one.person];
            table.rows.push_back({text::fromUtf8(who.code), text::fromUtf8(who.name), amount(one.revenue),
                                  text::amountText(one.quota, m_decimals), text::rateText(one.attainment),
                                  amount(one.pay), amount(one.otherPay), amount(one.difference())});
        }
        return table;
    }

    const ops::SchemeComparison &m_comparison;
    int m_decimals;
};

} // namespace

void sayComparison(Output &output, const ops::SchemeComparison &comparison)
{
    const Teller teller(comparison);
    output.json({{"scheme", textOrNull(comparison.scheme)},
                 {"against", comparison.other},
                 {"lastYear", teller.json(comparison.lastYear)},
                 {"thisYear", teller.json(comparison.thisYear)}});
    teller.tell(output, comparison.lastYear);
    teller.tell(output, comparison.thisYear);
    output.line(Cli::tr("Whole statements: tiers, bonuses, draws, hold-backs and clawbacks. Of last year new products, "
                        "clawbacks, corrections and draws of single people are not known."));
}

} // namespace quotasmith::cli

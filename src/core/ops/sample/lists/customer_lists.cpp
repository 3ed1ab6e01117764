// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/lists/sample_rows.h"

#include "core/calendar/working_days.h"
#include "core/ops/sample/sample_random.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

using calendar::Date;
using calendar::Month;

constexpr Month kFirst(2026, 4);
constexpr int kMonths = 14;
constexpr Date kToday{2027, 5, 31};
constexpr int kOpenDays = 60; // what is older is decided
constexpr std::array<const char *, 4> kStages{"lead", "interest", "negotiation", "signed"};

/// Makes the opportunities month by month: how many come in, and how many of them get how far.
class Funnel {
public:
    Funnel(const SampleCompany &company, const plan::ListContext &context)
        : m_company(company), m_people(context.tree(plan::Axis::Organisation)),
          m_accounts(context.tree(plan::Axis::Customer)), m_products(context.tree(plan::Axis::Product))
    {
    }

    SampleList make()
    {
        SampleList list{"opportunities", {}};
        for (int m = 0; m < kMonths; ++m) {
            const std::array<int, 4> reached = reachedIn(m);
            for (int i = 0; i < reached[0]; ++i) {
                int stage = 0;
                while (stage < 3 && i < reached[static_cast<std::size_t>(stage) + 1])
                    ++stage;
                list.rows.push_back(opportunity(kFirst.plus(m), i, stage));
            }
        }
        return list;
    }

private:
    /// As steady as funnels are; in the last month interest does not become negotiation.
    static std::array<int, 4> reachedIn(int m)
    {
        if (m == kMonths - 1)
            return {18, 14, 6, 3};
        const int leads = 15 + m * 5 % 6;
        const int interested = leads * 3 / 4, negotiating = (interested * 2 + 1) / 3;
        return {leads, interested, negotiating, (negotiating + m % 2) / 2};
    }

    FieldTexts opportunity(Month month, int i, int stage)
    {
        const auto at = static_cast<std::size_t>(m_random.between(0, static_cast<std::int64_t>(most()) - 1));
        const SampleAccount &account = m_company.accounts[at];
        const SampleProduct &product = m_company.products[static_cast<std::size_t>(m_random.between(0, 11))];
        const Date created{month.year(), month.month(), 1 + i * 27 / 20};
        const plan::Node &customer = m_accounts.node(m_accounts.find(account.node).value());
        FieldTexts row{
            {"name", customer.name + "·" + m_products.node(m_products.find(product.node).value()).name},
            {"account", customer.code},
            {"person", m_people.node(m_people.find(m_company.people[account.owner]).value()).code},
            {"created", created.text()},
            {"source", std::array{"展会", "老客户转介绍", "官网", "电话拓客"}[static_cast<std::size_t>(i) % 4]}};
        row["amount"] = std::to_string(amountOf(account.tier));
        settle(row, created, stage);
        return row;
    }

    /// How it ended, or how it stands.
    void settle(FieldTexts &row, Date created, int stage)
    {
        const int age = kToday.dayNumber() - created.dayNumber();
        const int days = static_cast<int>(m_random.between(18, 52));
        const bool isSigned = stage == 3, isOpen = !isSigned && age < kOpenDays;
        const int close = isOpen ? kToday.dayNumber() + days : created.dayNumber() + std::min(days, age);
        row["stage"] = isSigned || isOpen ? kStages[static_cast<std::size_t>(stage)] : "lost";
        row["close"] = Date::fromDayNumber(close).text();
        if (!isSigned && !isOpen)
            row["lostAt"] = kStages[static_cast<std::size_t>(stage)];
        if (isOpen)
            describeDeal(row, stage);
    }

    /// Of an open one: how likely it is, and from the second stage on who decides.
    static void describeDeal(FieldTexts &row, int stage)
    {
        static constexpr std::array<const char *, 3> kStances{"support", "neutral", "against"};
        row["probability"] = std::to_string(15 + stage * 25) + '%';
        if (stage == 0)
            return;
        row["decider"] = "总经理";
        row["user"] = "门店运营";
        row["gatekeeper"] = "采购部";
        row["ally"] = stage == 2 ? "采购经理" : "";
        row["stance"] = kStances[row["account"].back() % kStances.size()];
        row["signingLimit"] = "200000";
    }

    std::int64_t amountOf(SampleTier tier)
    {
        static constexpr std::array<std::int64_t, 3> kLeast{180'000, 60'000, 12'000};
        const std::int64_t least = kLeast[static_cast<std::size_t>(tier)];
        return m_random.between(least, least * 3) / 1000 * 1000;
    }

    std::size_t most() const { return std::min<std::size_t>(m_company.accounts.size(), 60); }

    const SampleCompany &m_company;
    const plan::Tree &m_people;
    const plan::Tree &m_accounts;
    const plan::Tree &m_products;
    SampleRandom m_random{20270531};
};

/// Six customers nobody has spoken to for a month and more, one of them a key account.
bool isForgotten(std::size_t account)
{
    static constexpr std::array<std::size_t, 6> kForgotten{1, 9, 13, 22, 27, 34};
    return std::find(kForgotten.begin(), kForgotten.end(), account) != kForgotten.end();
}

constexpr std::size_t kContacts = 40;
constexpr std::array<const char *, 8> kSurnames{"钱", "沈", "蒋", "卢", "姚", "石", "龚", "祝"};
constexpr std::array<const char *, 4> kTitles{"采购经理", "总经理", "门店负责人", "项目经理"};

SampleList contacts(const SampleCompany &company, const plan::ListContext &context)
{
    SampleList list{"contacts", {}};
    const plan::Tree &people = context.tree(plan::Axis::Organisation), &accounts = context.tree(plan::Axis::Customer);
    for (std::size_t i = 0; i < std::min(company.accounts.size(), kContacts); ++i) {
        const int ago = static_cast<int>(isForgotten(i) ? 34 + i * 3 : 1 + i * 11 % 27);
        const SampleAccount &account = company.accounts[i];
        list.rows.push_back({{"name", std::string(kSurnames[i % kSurnames.size()]) + (i % 3 == 0 ? "女士" : "先生")},
                             {"account", accounts.node(accounts.find(account.node).value()).code},
                             {"title", kTitles[i % kTitles.size()]},
                             {"lastContact", Date::fromDayNumber(kToday.dayNumber() - ago).text()},
                             {"person", people.node(people.find(company.people[account.owner]).value()).code}});
    }
    return list;
}

/// Of the last weeks, at customers that are not forgotten.
SampleList visits(const SampleCompany &company, const plan::ListContext &context)
{
    static constexpr std::array<const char *, 4> kPurposes{"季度生意回顾", "新品推介", "报价沟通", "促销方案确认"};
    static constexpr std::array<const char *, 3> kRoutes{"城北线", "城南线", "开发区线"};
    SampleList list{"visits", {}};
    const plan::Tree &people = context.tree(plan::Axis::Organisation), &accounts = context.tree(plan::Axis::Customer);
    for (std::size_t i = 0; i < kContacts; ++i) {
        const std::size_t at = i * 7 % std::min(company.accounts.size(), kContacts);
        if (isForgotten(at))
            continue;
        const SampleAccount &account = company.accounts[at];
        list.rows.push_back({{"date", Date::fromDayNumber(kToday.dayNumber() - 2 - static_cast<int>(i)).text()},
                             {"account", accounts.node(accounts.find(account.node).value()).code},
                             {"person", people.node(people.find(company.people[account.owner]).value()).code},
                             {"purpose", kPurposes[i % kPurposes.size()]},
                             {"reached", i % 3 == 1 ? "no" : "yes"},
                             {"kind", i % 4 == 3 ? "call" : "visit"},
                             {"route", i % 4 == 3 ? "" : kRoutes[i % kRoutes.size()]},
                             {"appointment", i % 5 == 2 ? "no" : "yes"},
                             {"roles", kTitles[i % kTitles.size()]},
                             {"commitment", i % 3 == 1 ? "" : "下月订货计划"}});
    }
    return list;
}

} // namespace

std::vector<SampleList> customerLists(const SampleCompany &company, const plan::ListContext &context)
{
    return {Funnel(company, context).make(), contacts(company, context), visits(company, context)};
}

} // namespace quotasmith::ops

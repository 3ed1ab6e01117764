// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <array>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quotasmith::tests {

/// Makes a diagnosis::Input in few lines. The plan's year is 2027; the span is 2027-01 … 2027-12, seen on 2027-12-31.
/// Every axis has its root (codes `organisation customer product`) and the unassigned leaf `none`. Lists, span, limits
/// and whatever else is a plain value are set in `input` itself; trees, facts and targets by these functions, then
/// `make()` puts all together.
class DiagnosisInput {
public:
    using Amounts = std::initializer_list<std::pair<plan::Measure, std::int64_t>>;
    /// Codes of leaves; empty: unassigned.
    struct Place {
        std::string person, account, product;
    };

    DiagnosisInput()
    {
        input.span = year(2027);
        input.asOf = {2027, 12, 31};
        constexpr std::array kLeaves{plan::Level::Person, plan::Level::Tier, plan::Level::Product};
        for (const plan::Axis axis : plan::kAxes) {
            node(axis, std::string(plan::axisCode(axis)), plan::Level::Root);
            node(axis, "none", kLeaves[static_cast<std::size_t>(axis)]);
            m_nodes.back().unassigned = true;
        }
    }

    static diagnosis::MonthSpan year(int year) { return {calendar::Month(year, 1), 12}; }
    static calendar::Month month(int year, int month) { return {year, month}; }
    static calendar::Date day(const char *text) { return *calendar::Date::parse(text); }

    /// A node below another one of its axis; empty: below the root.
    plan::NodeId node(plan::Axis axis, const std::string &code, plan::Level level, const std::string &parent = {})
    {
        const plan::NodeId above = id(axis, parent.empty() ? std::string(plan::axisCode(axis)) : parent);
        const plan::NodeId made(static_cast<std::int64_t>(m_nodes.size()) + 1);
        m_nodes.push_back({made, axis, code, code, above, level, false});
        return made;
    }
    plan::NodeId team(const std::string &code) { return node(plan::Axis::Organisation, code, plan::Level::Team); }
    plan::NodeId tier(const std::string &code) { return node(plan::Axis::Customer, code, plan::Level::Tier); }
    plan::NodeId role(const std::string &code) { return node(plan::Axis::Product, code, plan::Level::Role); }
    /// A person, with the day of hire where it is known.
    plan::NodeId person(const std::string &code, const std::string &team = {}, const char *hired = nullptr)
    {
        plan::Person &person = input.people.emplace_back();
        person.node = node(plan::Axis::Organisation, code, plan::Level::Person, team);
        if (hired)
            person.hireDate = hired;
        return person.node;
    }
    plan::NodeId account(const std::string &code, const std::string &tier = {},
                         std::optional<std::int64_t> potential = {})
    {
        plan::Account &account = input.accounts.emplace_back();
        account.node = node(plan::Axis::Customer, code, plan::Level::Account, tier);
        account.potential = potential;
        return account.node;
    }
    plan::NodeId product(const std::string &code, const std::string &role = {},
                         std::optional<std::int64_t> listPrice = {})
    {
        plan::Product &product = input.products.emplace_back();
        product.node = node(plan::Axis::Product, code, plan::Level::Product, role);
        product.listPrice = listPrice;
        return product.node;
    }
    /// Null for a code nobody has.
    plan::NodeId id(plan::Axis axis, const std::string &code) const
    {
        for (const plan::Node &node : m_nodes)
            if (node.axis == axis && node.code == code)
                return node.id;
        return {};
    }

    /// What happened in a month; it counts on all three axes.
    void fact(calendar::Month month, Amounts amounts, const Place &place = {})
    {
        add(plan::Axis::Organisation, place.person, month, amounts);
        add(plan::Axis::Customer, place.account, month, amounts);
        add(plan::Axis::Product, place.product, month, amounts);
    }
    /// The same in every month of a span.
    void facts(const diagnosis::MonthSpan &span, Amounts amounts, const Place &place = {})
    {
        for (int m = 0; m < span.months; ++m)
            fact(span.month(m), amounts, place);
    }
    /// A target of a leaf (empty: unassigned). Those of the organisation add up to the company's.
    void target(plan::Measure measure, calendar::Month month, std::int64_t units, const std::string &code = {},
                plan::Axis axis = plan::Axis::Organisation)
    {
        diagnosis::MeasureTargets &targets = input.targets.measures[measure];
        targets.byNode[static_cast<std::size_t>(axis)][leaf(axis, code)][month] += units;
        if (axis == plan::Axis::Organisation)
            targets.company[month] += units;
    }
    /// The same in every month of a span.
    void targets(plan::Measure measure, const diagnosis::MonthSpan &span, std::int64_t units,
                 const std::string &code = {}, plan::Axis axis = plan::Axis::Organisation)
    {
        for (int m = 0; m < span.months; ++m)
            target(measure, span.month(m), units, code, axis);
    }
    /// A ratio that is to be reached; empty: by the company.
    void ratio(plan::Measure measure, const diagnosis::MonthSpan &span, const money::Rate &value,
               const std::string &code = {}, plan::Axis axis = plan::Axis::Organisation)
    {
        const std::string root(plan::axisCode(plan::Axis::Organisation));
        const plan::NodeId node = code.empty() ? id(plan::Axis::Organisation, root) : id(axis, code);
        input.targets.ratios.push_back({measure, node, span, value});
    }
    /// A typed number of a month; empty: of the company.
    void reading(const std::string &indicator, calendar::Month month, const money::Rate &value,
                 const std::string &code = {})
    {
        const std::string root(plan::axisCode(plan::Axis::Organisation));
        input.readings.push_back({plan::Axis::Organisation, id(plan::Axis::Organisation, code.empty() ? root : code),
                                  indicator, month, 1, 0, value});
    }

    /// The input with its trees and sums.
    diagnosis::Input make() const
    {
        diagnosis::Input made = input;
        for (const plan::Axis axis : plan::kAxes) {
            const auto i = static_cast<std::size_t>(axis);
            std::vector<plan::Node> nodes;
            for (const plan::Node &node : m_nodes)
                if (node.axis == axis)
                    nodes.push_back(node);
            made.trees[i] = std::make_shared<const plan::Tree>(std::move(nodes), made.settings.plannedLevels[i]);
            made.actuals[i] = diagnosis::AxisSums(m_sums[i]);
        }
        return made;
    }

    diagnosis::Input input;

private:
    plan::NodeId leaf(plan::Axis axis, const std::string &code) const { return id(axis, code.empty() ? "none" : code); }
    void add(plan::Axis axis, const std::string &code, calendar::Month month, const Amounts &amounts)
    {
        plan::MeasureSums &sums = m_sums[static_cast<std::size_t>(axis)][month][leaf(axis, code)];
        for (const auto &[measure, units] : amounts)
            sums.add(plan::factIndex(measure), units);
    }

    std::vector<plan::Node> m_nodes;
    std::array<std::map<calendar::Month, diagnosis::AxisSums::ByMember>, 3> m_sums;
};

} // namespace quotasmith::tests

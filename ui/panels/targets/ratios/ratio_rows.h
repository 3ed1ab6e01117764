// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/last_year.h"
#include "core/store/document.h"
#include "core/store/queries/ratio_plan.h"

#include <memory>
#include <vector>

namespace quotasmith::ui {

/// One ratio along one axis, read at one moment. Stands where it was read: it borrows from itself.
class RatioRows {
public:
    RatioRows(const store::Document &document, plan::Axis axis, plan::Measure ratio);
    RatioRows(const RatioRows &) = delete;
    RatioRows &operator=(const RatioRows &) = delete;

    plan::Measure measure() const { return m_plan.measure; }
    const plan::PlanSettings &settings() const { return m_plan.settings(); }
    const store::PlanSheet &numerator() const { return m_plan.numerator; }
    const store::PlanSheet &denominator() const { return m_plan.denominator; }
    const plan::Tree &tree() const { return m_plan.numerator.sheet.tree(m_axis); }
    /// Planned nodes in tree order (tree positions); those that take what nobody else does only with a value.
    const std::vector<int> &nodes() const { return m_nodes; }
    const plan::Node &node(int row) const { return tree().node(position(row)); }
    int position(int row) const { return m_nodes[static_cast<std::size_t>(row)]; }

    spread::RatioCell at(int row, calendar::MonthRange months) const;
    /// What was set for exactly this place, shown or not.
    std::optional<money::Rate> setAt(int row, calendar::MonthRange months) const;
    /// The amounts the ratio is made of; nothing where one of them has no target there.
    struct Parts {
        plan::RatioParts measures;
        std::int64_t numerator = 0;
        std::int64_t denominator = 0;
    };
    std::optional<Parts> partsAt(int row, calendar::MonthRange months) const;
    std::optional<money::Rate> lastYear(int row) const;
    bool isClosed(calendar::MonthRange months) const;
    bool hasSameRows(const RatioRows &other) const;

private:
    spread::Place place(int row, calendar::MonthRange months) const { return {m_axis, position(row), months}; }

    plan::Axis m_axis;
    store::RatioPlan m_plan;
    spread::RatioSheet m_sheet;
    std::vector<int> m_nodes;
    ops::LastYear m_numerator, m_denominator; ///< last year's
};

} // namespace quotasmith::ui

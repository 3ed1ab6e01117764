// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/hand_out.h"
#include "core/ops/handout/take_back.h"
#include "tests/support/staffed_plan.h"

namespace quotasmith::tests {

/// Words a test can look for, in no language.
inline ops::HandoutWords plainWords()
{
    ops::HandoutWords words;
    words.sheet = "fill";
    words.title = [](const plan::Node &node) { return "title " + node.name; };
    words.howTo = "how to";
    words.code = "code";
    words.name = "name";
    words.above = "above";
    words.measure = "measure";
    words.row = "row";
    words.target = "target";
    words.actual = "actual";
    words.commitment = "commitment";
    words.longAmount = "long";
    words.measureName = [](plan::Measure measure) { return std::string(plan::measureCode(measure)); };
    words.nodeName = [](const plan::Node &node) { return node.name; };
    return words;
}

/// A staffed plan that is handed out and taken back.
class HandoutPlan : public StaffedPlan {
protected:
    ops::HandOutOutcome handOut(const std::string &manager, const char *file = "out.xlsx")
    {
        return ops::handOut(*m_document, manager, m_folder / file, plainWords());
    }
    ops::TakeBackOutcome takeBack(const std::string &bytes, const ops::TakeBackChoices &choices = {})
    {
        return ops::takeBack(*m_document, ops::readReturned(m_folder.write("back.xlsx", bytes)), choices);
    }
    void setActual(const std::string &person, const std::string &month, std::int64_t value)
    {
        ops::setActual(*m_document, {person, *calendar::Month::parse(month), plan::Measure::Revenue, value, {}});
    }
    /// Nothing where there is none.
    std::optional<std::int64_t> actual(const std::string &place, const std::string &month) const
    {
        const ops::PresentCells present(m_document->connection());
        const auto node = present.tree().find(std::string_view(place));
        return node ? present.actual(present.tree().node(*node).id, plan::Measure::Revenue,
                                     *calendar::Month::parse(month))
                    : std::nullopt;
    }
    std::optional<std::int64_t> commitment(const std::string &person) const
    {
        const ops::PresentCells present(m_document->connection());
        return present.commitment(present.tree().node(*present.tree().find(std::string_view(person))).id,
                                  plan::Measure::Revenue);
    }
};

} // namespace quotasmith::tests

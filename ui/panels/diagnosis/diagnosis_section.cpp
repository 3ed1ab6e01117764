// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/diagnosis_section.h"

#include "text/name_text.h"

namespace quotasmith::ui {

int DiagnosisSection::decimals() const
{
    return reading() ? input().settings.decimals(plan::Measure::Revenue) : Section::decimals();
}

QString DiagnosisSection::nameOf(plan::Axis axis, plan::NodeId node) const
{
    const plan::Tree &tree = input().tree(axis);
    const auto position = tree.find(node);
    return position ? text::nodeName(tree.node(*position)) : QString();
}

std::string DiagnosisSection::codeOf(plan::Axis axis, plan::NodeId node) const
{
    const plan::Tree &tree = input().tree(axis);
    const auto position = tree.find(node);
    return position ? tree.node(*position).code : std::string();
}

} // namespace quotasmith::ui

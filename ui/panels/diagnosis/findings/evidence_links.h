// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/finding.h"
#include "core/diagnosis/input/input.h"
#include "ui/shell/destination.h"

#include <QString>
#include <vector>

namespace quotasmith::ui {

/// Where to go, and in which words.
struct EvidenceLink {
    QString text;
    Destination destination;
};

/// The rows a finding rests on, as ways to them: a node and month each, a row of a list, or where its numbers stand.
/// At most `most`; `left` counts the others.
struct EvidenceLinks {
    std::vector<EvidenceLink> links;
    int left = 0;
};
EvidenceLinks evidenceLinks(const diagnosis::Finding &finding, const diagnosis::Input &input, std::size_t most = 8);

/// What fills something that a rule misses.
EvidenceLink remedyFor(std::string_view missing);
/// The page of a remedy that is the import, and the one that is the plan's settings.
QString importPage();
QString planSettingsPage();

} // namespace quotasmith::ui

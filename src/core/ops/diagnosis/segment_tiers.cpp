// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/segment_tiers.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace quotasmith::ops {

namespace {

/// What a code or a name is, or what of it says enough.
struct Words {
    std::vector<std::string_view> whole;
    std::vector<std::string_view> part;
};

const std::array<Words, 3> kWords{{
    {{"ka", "key", "keyaccount", "keyaccounts", "vip", "a"},
     {"头部", "大客户", "重点客户", "a类", "a级", "keyaccount"}},
    {{"mid", "midtier", "middle", "medium", "b"},
     {"腰部", "中部客户", "中型客户", "中小客户", "b类", "b级", "midtier"}},
    {{"tail", "longtail", "small", "c"}, {"长尾", "尾部", "小客户", "散客", "c类", "c级", "longtail"}},
}};

/// Folded, without blanks and signs.
std::string plain(std::string_view text)
{
    std::string result = base::folded(text);
    std::erase_if(result, [](char sign) { return sign == ' ' || sign == '-' || sign == '_' || sign == '.'; });
    return result;
}

bool isCalled(const plan::Node &node, const Words &words)
{
    for (const std::string &text : {plain(node.code), plain(node.name)}) {
        const bool isWhole = std::find(words.whole.begin(), words.whole.end(), text) != words.whole.end();
        const bool hasPart = std::any_of(words.part.begin(), words.part.end(), [&text](std::string_view part) {
            return text.find(part) != std::string::npos;
        });
        if (isWhole || hasPart)
            return true;
    }
    return false;
}

/// `KA客户`: the letters, and no further letter of theirs.
bool beginsWithKa(const plan::Node &node)
{
    const std::string name = plain(node.name);
    return name.starts_with("ka") &&
           (name.size() == 2 || static_cast<unsigned char>(name[2]) >= 0x80 || name[2] == '(');
}

std::vector<const plan::Node *> tiersOf(const plan::Tree &customers)
{
    std::vector<const plan::Node *> tiers;
    for (const plan::Node &node : customers.nodes())
        if (node.level == plan::Level::Tier && !node.unassigned)
            tiers.push_back(&node);
    return tiers;
}

/// The one tier somebody of this tenure serves; nothing for none or several.
std::optional<plan::NodeId> servedBy(plan::Tenure tenure, std::span<const plan::ServiceRule> rules)
{
    std::optional<plan::NodeId> tier;
    for (const plan::ServiceRule &rule : rules) {
        if (!rule.isAllowed || rule.tenure != tenure)
            continue;
        if (tier && *tier != rule.tier)
            return std::nullopt;
        tier = rule.tier;
    }
    return tier;
}

} // namespace

SegmentTiers segmentTiers(const plan::Tree &customers, std::span<const plan::ServiceRule> rules)
{
    static constexpr std::array kServing{plan::Tenure::Senior, plan::Tenure::Mature, plan::Tenure::Novice};
    SegmentTiers found;
    const auto isTaken = [&found](plan::NodeId tier) {
        return std::find(found.begin(), found.end(), tier) != found.end();
    };
    const auto tiers = tiersOf(customers);
    for (std::size_t segment = 0; segment < found.size(); ++segment)
        for (const plan::Node *tier : tiers)
            if (!found[segment] && !isTaken(tier->id) &&
                (isCalled(*tier, kWords[segment]) || (segment == 0 && beginsWithKa(*tier))))
                found[segment] = tier->id;
    for (std::size_t segment = 0; segment < found.size(); ++segment)
        if (const auto served = servedBy(kServing[segment], rules);
            !found[segment] && served && customers.find(*served) && !isTaken(*served))
            found[segment] = served;
    return found;
}

} // namespace quotasmith::ops

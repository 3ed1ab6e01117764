// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/handed_out.h"

#include "core/store/tables/nodes.h"

#include <algorithm>

namespace quotasmith::ops {

std::vector<HandedOut> handedOut(const store::Connection &connection)
{
    const std::vector<plan::Node> nodes = store::readNodes(connection, plan::Axis::Organisation);
    std::vector<HandedOut> list;
    for (const store::Handout &each : store::readHandouts(connection)) {
        const auto manager = std::find_if(nodes.begin(), nodes.end(),
                                          [&each](const plan::Node &node) { return node.id == each.manager; });
        const bool isGone = manager == nodes.end();
        list.push_back({each.id, isGone ? std::string() : manager->code, isGone ? std::string() : manager->name,
                        each.madeAt, each.madeBy, each.returnedAt});
    }
    return list;
}

} // namespace quotasmith::ops

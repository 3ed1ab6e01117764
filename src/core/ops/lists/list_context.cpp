// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/list_context.h"

#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"

#include <array>
#include <memory>

namespace quotasmith::ops {

plan::ListContext listContext(const store::Connection &connection, plan::NodeNaming naming)
{
    plan::ListContext context;
    context.settings = store::readSettings(connection);
    context.naming = naming;
    auto trees = std::make_shared<std::array<std::unique_ptr<plan::Tree>, 3>>();
    context.tree = [&connection, trees, settings = context.settings](plan::Axis axis) -> const plan::Tree & {
        auto &tree = (*trees)[static_cast<std::size_t>(axis)];
        if (!tree)
            tree = std::make_unique<plan::Tree>(store::readTree(connection, settings, axis));
        return *tree;
    };
    return context;
}

} // namespace quotasmith::ops

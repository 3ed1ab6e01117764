// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

std::vector<plan::Node> readNodes(const Connection &connection, plan::Axis axis);
/// The axis' tree with the plan's planned depth.
plan::Tree readTree(const Connection &connection, const plan::PlanSettings &settings, plan::Axis axis);
void insertNode(Writer &writer, const plan::Node &node);
void updateNode(Writer &writer, const plan::Node &node);

/// External ids of the nodes of an axis: value -> node.
std::unordered_map<std::string, plan::NodeId> readExternalIds(const Connection &connection, plan::Axis axis);
/// Adds the ids a node does not have yet.
void addExternalIds(Writer &writer, plan::NodeId node, const std::vector<std::string> &values);
std::int64_t countNodes(const Connection &connection, plan::Level level);

} // namespace quotasmith::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/axis.h"
#include "core/plan/node.h"

#include <string>

namespace quotasmith::store {

class Connection;
class Writer;

/// What still speaks of a node, as a word (`targets actuals holds lists`); empty when it can go without an heir.
/// Targets count when any of them is not zero.
std::string useOfNode(const Connection &connection, plan::NodeId node);
/// Gives the facts, typed values, other years' targets, names and customers of a node to an heir of the same axis; the
/// node's code becomes another name of the heir.
void giveAway(Writer &writer, const plan::Node &node, plan::NodeId heir);
/// Removes a node without children and what is known of it alone.
void removeNode(Writer &writer, plan::NodeId node);

} // namespace quotasmith::store

// SPDX-License-Identifier: Apache-2.0
#include "core/ops/nodes/edit_nodes.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/nodes/node_catalog.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/place_text.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/tables/members.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// The level of a node below a parent: the one asked for, or the next.
plan::Level requireLevel(plan::Axis axis, const plan::Node &parent, const std::string &wanted)
{
    int count = 0;
    const auto &levels = plan::levelsOf(axis, count);
    std::vector<std::string> known;
    for (int l = plan::depthOf(parent.level) + 1; l < count; ++l)
        known.emplace_back(plan::levelCode(levels[static_cast<std::size_t>(l)]));
    for (const std::string &code : known)
        if (wanted.empty() || code == wanted)
            return *plan::findLevel(code);
    throw base::Error("node-level-wrong", {{"level", wanted.empty() ? "node" : wanted},
                                           {"parent", parent.code},
                                           {"known", known.empty() ? "—" : joined(known)}});
}

void requireFreeCode(const plan::Tree &tree, plan::Axis axis, const std::string &code)
{
    if (tree.find(std::string_view(code)))
        throw base::Error("code-taken", {{"axis", std::string(plan::axisCode(axis))}, {"node", code}});
}

void putDetails(store::Writer &writer, const plan::Node &node)
{
    if (node.level == plan::Level::Person) {
        plan::Person person;
        person.node = node.id;
        store::putPerson(writer, person);
    } else if (node.level == plan::Level::Account) {
        plan::Account account;
        account.node = node.id;
        store::putAccount(writer, account);
    } else if (node.level == plan::Level::Product) {
        plan::Product product;
        product.node = node.id;
        store::putProduct(writer, product);
    }
}

store::Op opOf(const char *code, plan::Axis axis, const std::string &node, const std::string &to)
{
    return {code, store::StepKind::Edit, {{"axis", std::string(plan::axisCode(axis))}, {"node", node}, {"to", to}}};
}

plan::Tree treeOf(const store::Document &document, plan::Axis axis)
{
    return store::readTree(document.connection(), store::readSettings(document.connection()), axis);
}

} // namespace

AddedNode addNode(store::Document &document, const AddNode &request)
{
    const plan::Tree tree = treeOf(document, request.axis);
    const plan::Node parent = tree.node(request.parent.empty() ? 0 : requireNode(tree, request.axis, request.parent));
    const plan::Level level = requireLevel(request.axis, parent, request.level);
    const std::string code(base::trimmed(request.code));
    requireFreeCode(tree, request.axis, code);
    AddedNode outcome{code, {}};
    outcome.changes = document.transact(opOf(kNodesAdd, request.axis, code, parent.code), [&](store::Writer &writer) {
        NodeCatalog catalog(writer, request.axis);
        const plan::NodeId id = catalog.add(parent.id, code, std::string(base::trimmed(request.name)));
        plan::Node node = catalog.node(id);
        if (node.level != level) {
            node.level = level;
            store::updateNode(writer, node);
        }
        outcome.code = node.code;
        putDetails(writer, node);
        settleTargets(writer);
    });
    return outcome;
}

store::Changes renameNode(store::Document &document, plan::Axis axis, const std::string &code, const std::string &name,
                          const std::string &newCode)
{
    const plan::Tree tree = treeOf(document, axis);
    plan::Node node = tree.node(requireNode(tree, axis, code));
    const std::string wanted(base::trimmed(newCode));
    if (!wanted.empty() && wanted != node.code) {
        if (node.level == plan::Level::Root)
            throw base::Error("node-is-root", {{"node", code}});
        requireFreeCode(tree, axis, wanted);
        node.code = wanted;
    }
    if (const std::string said(base::trimmed(name)); !said.empty())
        node.name = said;
    return document.transact(opOf(kNodesRename, axis, code, wanted.empty() ? node.name : wanted),
                             [&](store::Writer &writer) { store::updateNode(writer, node); });
}

} // namespace quotasmith::ops

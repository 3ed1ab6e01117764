// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/find/node_finder.h"

#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/shell/find/pinyin.h"

#include <algorithm>
#include <array>
#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr int kNoMatch = 7;

QString pathOf(const plan::Tree &tree, int node, plan::Axis axis)
{
    QStringList parts;
    for (int above = tree.parent(node); above >= 0; above = tree.parent(above))
        if (tree.parent(above) >= 0)
            parts.prepend(text::nodeName(tree.node(above)));
    parts.prepend(titled(text::axisName(axis)));
    return parts.join(QStringLiteral(" › "));
}

/// The nearest node upwards that has a row.
int plannedNode(const plan::Tree &tree, int node)
{
    while (!tree.isPlanned(node) && tree.parent(node) >= 0)
        node = tree.parent(node);
    return node;
}

} // namespace

NodeFinder::NodeFinder(const store::Document &document)
{
    const plan::PlanSettings settings = store::readSettings(document.connection());
    for (const plan::Axis axis : plan::kAxes) {
        const plan::Tree tree(store::readNodes(document.connection(), axis), settings.plannedLevel(axis));
        for (int i = 0; i < tree.size(); ++i) {
            const plan::Node &node = tree.node(i);
            Entry entry;
            entry.hit = {{axis, tree.node(plannedNode(tree, i)).code, {}},
                         text::nodeName(node),
                         text::fromUtf8(node.code),
                         pathOf(tree, i, axis)};
            entry.name = entry.hit.name.toCaseFolded();
            entry.code = entry.hit.code.toCaseFolded();
            entry.initials = pinyinInitials(entry.hit.name);
            entry.depth = tree.depth(i);
            m_entries.append(entry);
        }
    }
}

QList<NodeHit> NodeFinder::find(const QString &typed, int most) const
{
    const QString folded = typed.trimmed().toCaseFolded();
    std::array<QList<NodeHit>, kNoMatch> ranks;
    for (const Entry &entry : m_entries) {
        const int place = folded.isEmpty() ? (entry.depth <= 1 ? 0 : kNoMatch) : rank(entry, folded);
        if (place < kNoMatch && ranks[static_cast<std::size_t>(place)].size() < most)
            ranks[static_cast<std::size_t>(place)].append(entry.hit);
    }
    QList<NodeHit> hits;
    for (const QList<NodeHit> &each : ranks)
        hits += each.mid(0, most - hits.size());
    return hits;
}

int NodeFinder::rank(const Entry &entry, const QString &folded)
{
    if (entry.code == folded || entry.name == folded)
        return 0;
    if (entry.name.startsWith(folded))
        return 1;
    if (entry.code.startsWith(folded))
        return 2;
    if (entry.name.contains(folded))
        return 3;
    if (entry.initials.startsWith(folded))
        return 4;
    if (entry.code.contains(folded))
        return 5;
    return entry.initials.contains(folded) ? 6 : kNoMatch;
}

} // namespace quotasmith::ui

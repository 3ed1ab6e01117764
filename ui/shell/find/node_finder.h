// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/place_text.h"
#include "core/store/document.h"

#include <QList>
#include <QString>

namespace quotasmith::ui {

/// A member of an axis that was looked for.
struct NodeHit {
    ops::PlaceName place; ///< where its targets are: itself, or what stands above it in the grid
    QString name;
    QString code;
    QString path; ///< `Organisation › North › North one`, without itself
};

/// Everybody and everything in a plan's axes, to be found by name, by code and by the first letters of the pinyin.
class NodeFinder {
public:
    NodeFinder() = default;
    explicit NodeFinder(const store::Document &document);

    /// The best first, at most so many. Nothing typed: the roots and what stands right below them.
    QList<NodeHit> find(const QString &typed, int most) const;

private:
    struct Entry {
        NodeHit hit;
        QString name; ///< folded
        QString code;
        QString initials;
        int depth = 0;
    };

    static int rank(const Entry &entry, const QString &folded);

    QList<Entry> m_entries;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace quotasmith::spread {

inline constexpr std::int64_t kUnlimited = INT64_MAX / 4;

/// Maximum flow in whole units (Dinic's algorithm).
class FlowNetwork {
public:
    explicit FlowNetwork(int nodes) : m_arcsOf(static_cast<std::size_t>(nodes)) {}

    /// Returns the arc's number.
    int addArc(int from, int to, std::int64_t capacity);
    std::int64_t maximise(int source, int sink);
    std::int64_t flow(int arc) const { return m_arcs[static_cast<std::size_t>(arc ^ 1)].residual; }
    /// Nodes that residual arcs lead to from a node: the source side of the minimum cut.
    std::vector<char> reachable(int from) const;
    /// Strongly connected components of the residual network, by node: an arc between two of them never carries
    /// another flow than it does now.
    std::vector<int> components() const;

private:
    struct Arc {
        int to = 0;
        std::int64_t residual = 0;
    };
    bool level(int source, int sink);
    std::int64_t push(int node, int sink, std::int64_t most);

    std::vector<Arc> m_arcs;
    std::vector<std::vector<int>> m_arcsOf;
    std::vector<int> m_level;
    std::vector<std::size_t> m_next;
};

} // namespace quotasmith::spread

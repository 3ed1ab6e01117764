// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/flow.h"

#include <algorithm>

namespace quotasmith::spread {

int FlowNetwork::addArc(int from, int to, std::int64_t capacity)
{
    const int arc = static_cast<int>(m_arcs.size());
    m_arcs.push_back({to, capacity});
    m_arcs.push_back({from, 0});
    m_arcsOf[static_cast<std::size_t>(from)].push_back(arc);
    m_arcsOf[static_cast<std::size_t>(to)].push_back(arc + 1);
    return arc;
}

bool FlowNetwork::level(int source, int sink)
{
    m_level.assign(m_arcsOf.size(), -1);
    m_level[static_cast<std::size_t>(source)] = 0;
    std::vector<int> queue{source};
    for (std::size_t at = 0; at < queue.size(); ++at)
        for (const int a : m_arcsOf[static_cast<std::size_t>(queue[at])]) {
            const Arc &arc = m_arcs[static_cast<std::size_t>(a)];
            int &known = m_level[static_cast<std::size_t>(arc.to)];
            if (arc.residual == 0 || known >= 0)
                continue;
            known = m_level[static_cast<std::size_t>(queue[at])] + 1;
            queue.push_back(arc.to);
        }
    return m_level[static_cast<std::size_t>(sink)] >= 0;
}

std::int64_t FlowNetwork::push(int node, int sink, std::int64_t most)
{
    if (node == sink || most == 0)
        return most;
    const auto n = static_cast<std::size_t>(node);
    for (std::size_t &at = m_next[n]; at < m_arcsOf[n].size(); ++at) {
        const int a = m_arcsOf[n][at];
        Arc &arc = m_arcs[static_cast<std::size_t>(a)];
        if (arc.residual == 0 || m_level[static_cast<std::size_t>(arc.to)] != m_level[n] + 1)
            continue;
        const std::int64_t pushed = push(arc.to, sink, std::min(most, arc.residual));
        if (pushed == 0)
            continue;
        arc.residual -= pushed;
        m_arcs[static_cast<std::size_t>(a ^ 1)].residual += pushed;
        return pushed;
    }
    return 0;
}

std::int64_t FlowNetwork::maximise(int source, int sink)
{
    std::int64_t total = 0;
    while (level(source, sink)) {
        m_next.assign(m_arcsOf.size(), 0);
        while (const std::int64_t pushed = push(source, sink, kUnlimited))
            total += pushed;
    }
    return total;
}

std::vector<char> FlowNetwork::reachable(int from) const
{
    std::vector<char> reached(m_arcsOf.size(), 0);
    reached[static_cast<std::size_t>(from)] = 1;
    std::vector<int> stack{from};
    while (!stack.empty()) {
        const int node = stack.back();
        stack.pop_back();
        for (const int a : m_arcsOf[static_cast<std::size_t>(node)]) {
            const Arc &arc = m_arcs[static_cast<std::size_t>(a)];
            if (arc.residual == 0 || reached[static_cast<std::size_t>(arc.to)])
                continue;
            reached[static_cast<std::size_t>(arc.to)] = 1;
            stack.push_back(arc.to);
        }
    }
    return reached;
}

namespace {

/// Tarjan's algorithm without recursion.
struct ComponentSearch {
    const std::vector<std::vector<int>> &next;
    std::vector<int> index, low, component, stack;
    std::vector<char> onStack;
    int counter = 0, components = 0;

    explicit ComponentSearch(const std::vector<std::vector<int>> &graph)
        : next(graph), index(graph.size(), -1), low(graph.size()), component(graph.size(), -1), onStack(graph.size())
    {
    }

    void open(int node)
    {
        const auto n = static_cast<std::size_t>(node);
        index[n] = low[n] = counter++;
        stack.push_back(node);
        onStack[n] = 1;
    }

    void close(int node)
    {
        const auto n = static_cast<std::size_t>(node);
        if (low[n] != index[n])
            return;
        int member = -1;
        do {
            member = stack.back();
            stack.pop_back();
            onStack[static_cast<std::size_t>(member)] = 0;
            component[static_cast<std::size_t>(member)] = components;
        } while (member != node);
        ++components;
    }

    void run(int start)
    {
        std::vector<std::pair<int, std::size_t>> calls{{start, 0}};
        open(start);
        while (!calls.empty()) {
            const int node = calls.back().first;
            const auto n = static_cast<std::size_t>(node);
            if (calls.back().second == next[n].size()) {
                close(node);
                calls.pop_back();
                if (!calls.empty()) {
                    int &above = low[static_cast<std::size_t>(calls.back().first)];
                    above = std::min(above, low[n]);
                }
                continue;
            }
            const int to = next[n][calls.back().second++];
            const auto t = static_cast<std::size_t>(to);
            if (index[t] < 0) {
                open(to);
                calls.emplace_back(to, 0);
            } else if (onStack[t]) {
                low[n] = std::min(low[n], index[t]);
            }
        }
    }
};

} // namespace

std::vector<int> FlowNetwork::components() const
{
    std::vector<std::vector<int>> graph(m_arcsOf.size());
    for (std::size_t node = 0; node < m_arcsOf.size(); ++node)
        for (const int a : m_arcsOf[node])
            if (m_arcs[static_cast<std::size_t>(a)].residual > 0)
                graph[node].push_back(m_arcs[static_cast<std::size_t>(a)].to);
    ComponentSearch search(graph);
    for (std::size_t node = 0; node < graph.size(); ++node)
        if (search.index[node] < 0)
            search.run(static_cast<int>(node));
    return search.component;
}

} // namespace quotasmith::spread

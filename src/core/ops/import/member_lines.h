// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/aliases.h"
#include "core/ops/import/import_context.h"
#include "core/ops/nodes/node_catalog.h"

#include <optional>
#include <string>

namespace quotasmith::ops {

/// What people, customers and products share when their lines become nodes: finding the member a line means, adding or
/// changing it, counting what was taken and what was as it is already.
class MemberLines {
public:
    MemberLines(ImportContext &context, NodeCatalog &catalog);

    /// The member a record means: by code, by other id; by name when the source has no codes. Nothing for a newcomer.
    /// Refuses the line when code and id mean different members, or the code is one of another level.
    template <class Record> std::optional<plan::NodeId> find(const Record &record)
    {
        m_isChanged = false;
        return findMember(record.line, record.code, record.externalIds, record.name);
    }
    /// A reference to a person; an unknown name refuses the line with the nearest ones.
    std::optional<plan::NodeId> findOther(const NodeCatalog &others, plan::Level level, const std::string &text,
                                          std::int64_t line, const std::string &field);
    bool isRefused(std::int64_t line) const { return m_context.report.refused.contains(line); }

    template <class Record>
    plan::NodeId put(const Record &record, std::optional<plan::NodeId> member, plan::NodeId parent)
    {
        return putMember(member, parent, record.code, record.name, record.externalIds);
    }
    void markChanged() { m_isChanged = true; }
    void endLine();
    /// Reports what was created and settles the targets over the changed tree.
    void finish(const std::string &members);

private:
    std::optional<plan::NodeId> findMember(std::int64_t line, const std::string &code,
                                           const std::vector<std::string> &externalIds, const std::string &name);
    plan::NodeId putMember(std::optional<plan::NodeId> member, plan::NodeId parent, const std::string &code,
                           const std::string &name, const std::vector<std::string> &externalIds);
    void refuse(std::int64_t line, const std::string &field, const std::string &text, const char *code,
                base::ErrorData data);

    ImportContext &m_context;
    NodeCatalog &m_catalog;
    Aliases m_aliases;
    bool m_isChanged = false;
};

/// The header of the column a field is read from.
std::string columnOf(const ImportContext &context, std::string_view field);
/// `A; B; C`
std::string listed(const std::vector<std::string> &words);

} // namespace quotasmith::ops

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"

#include <functional>
#include <set>
#include <string>

namespace quotasmith::store {

class Connection;
class Session;
struct Surroundings;

/// The right to change tables, handed to the work of a transaction and to nobody else.
class Writer {
public:
    Writer(const Connection &connection, Session &session, const Surroundings &surroundings);
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    const Connection &connection() const { return m_connection; }
    template <class IdType> IdType newId() { return IdType(nextId()); }
    std::string now() const;
    const std::string &author() const;
    /// Runs work whose rows stay out of the changeset (facts, local keys, parts not yet active).
    void unrecorded(const std::function<void()> &work);
    /// Parts whose facts this transaction wrote itself: their digest need not be read again.
    void trustPart(std::int64_t part) { m_trusted.insert(part); }
    const std::set<std::int64_t> &trustedParts() const { return m_trusted; }

private:
    std::int64_t nextId();

    const Connection &m_connection;
    Session &m_session;
    const Surroundings &m_surroundings;
    std::set<std::int64_t> m_trusted;
};

} // namespace quotasmith::store

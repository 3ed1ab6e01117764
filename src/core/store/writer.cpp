// SPDX-License-Identifier: Apache-2.0
#include "core/store/writer.h"

#include "core/store/document.h"
#include "core/store/sqlite/session.h"

namespace quotasmith::store {

Writer::Writer(const Connection &connection, Session &session, const Surroundings &surroundings)
    : m_connection(connection), m_session(session), m_surroundings(surroundings)
{
}

std::string Writer::now() const
{
    return m_surroundings.clock->now();
}

const std::string &Writer::author() const
{
    return m_surroundings.author;
}

void Writer::unrecorded(const std::function<void()> &work)
{
    m_session.setRecording(false);
    work(); // a throw ends the whole transaction, the session with it
    m_session.setRecording(true);
}

std::int64_t Writer::nextId()
{
    return m_surroundings.ids->next();
}

} // namespace quotasmith::store

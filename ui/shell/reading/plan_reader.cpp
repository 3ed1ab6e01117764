// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reading/plan_reader.h"

#include "core/store/sqlite/interruption.h"

#include <algorithm>
#include <utility>

namespace quotasmith::ui {

PlanReader::PlanReader(DocumentSession &session, QObject *parent, std::uintmax_t largePlan)
    : QObject(parent), m_session(session), m_largePlan(largePlan)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_task.setPatience(std::chrono::milliseconds(0));
    connect(&m_soon, &QTimer::timeout, this, &PlanReader::readAll);
    connect(&session, &DocumentSession::opened, this, &PlanReader::takeOpened);
    takeOpened();
}

PlanReader::~PlanReader() = default;

void PlanReader::ask(const QObject *asker, Reading reading)
{
    const auto asked =
        std::find_if(m_wishes.begin(), m_wishes.end(), [asker](const Wish &wish) { return wish.asker == asker; });
    if (asked != m_wishes.end())
        m_wishes.erase(asked);
    m_wishes.push_back({asker, std::move(reading)});
    if (m_task.isBusy() && m_served == asker) {
        m_isGivenUp = true;
        m_task.cancel();
    }
    m_soon.start();
}

/// The second connection is opened here, where no transaction runs: closing a file that was looked into would drop the
/// locks this process holds on it.
void PlanReader::takeOpened()
{
    m_document.reset();
    m_wishes.clear();
    m_isGivenUp = m_task.isBusy();
    std::error_code unknown;
    if (m_session.isOpen() && std::filesystem::file_size(m_session.file(), unknown) > m_largePlan && !unknown) {
        try {
            m_document = store::Document::openForInspection(m_session.file(), m_session.surroundings());
        } catch (const base::Error &) { // then the plan is read like a small one
        }
    }
}

void PlanReader::readAll()
{
    if (!m_session.isOpen())
        return;
    if (m_document) {
        readBeside();
        return;
    }
    while (!m_wishes.empty()) {
        const Wish wish = m_wishes.front();
        m_wishes.pop_front();
        Taking taking;
        if (wish.asker && m_session.read([&](const store::Document &plan) { taking = wish.reading(plan); }) && taking)
            taking();
    }
}

void PlanReader::readBeside()
{
    if (m_task.isBusy() || m_wishes.empty())
        return;
    const Wish wish = m_wishes.front();
    m_wishes.pop_front();
    m_served = wish.asker;
    m_isGivenUp = false;
    const auto taking = std::make_shared<Taking>();
    m_task.start(
        QString(),
        [document = m_document, reading = wish.reading, taking](const base::Progress &progress) {
            const store::Interruption interruption(document->connection(), [&] { return progress(0, 0); });
            *taking = reading(*document);
        },
        [this, taking](const std::optional<base::Error> &error) { take(error, *taking); });
}

void PlanReader::take(const std::optional<base::Error> &error, const Taking &taking)
{
    if (std::exchange(m_isGivenUp, false)) {
        // Something else has been asked since.
    } else if (error) {
        m_session.reportFailure(*error);
    } else if (m_served && taking) {
        taking();
    }
    m_soon.start();
}

} // namespace quotasmith::ui

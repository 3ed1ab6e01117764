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
    connect(&session, &DocumentSession::changed, this, &PlanReader::takeChanged);
    connect(&session.tasks(), &TaskRunner::ended, &m_soon, qOverload<>(&QTimer::start));
    takeOpened();
}

PlanReader::~PlanReader() = default;

void PlanReader::ask(const QObject *asker, Reading reading)
{
    std::erase_if(m_wishes, [asker](const Wish &wish) { return wish.asker == asker; });
    m_wishes.push_back({asker, std::move(reading)});
    if (m_served && m_served->asker == asker)
        giveUp();
    m_soon.start();
}

void PlanReader::hurry()
{
    if (!m_document)
        readAll();
}

/// The second connection is opened here, where no transaction runs: closing a file that was looked into would drop the
/// locks this process holds on it.
void PlanReader::takeOpened()
{
    m_document.reset();
    m_wishes.clear();
    giveUp();
    std::error_code unknown;
    if (m_session.isOpen() && std::filesystem::file_size(m_session.file(), unknown) > m_largePlan && !unknown) {
        try {
            m_document = store::Document::openForInspection(m_session.file(), m_session.surroundings());
        } catch (const base::Error &) { // then the plan is read like a small one
        }
    }
}

void PlanReader::takeChanged()
{
    if (!m_served)
        return;
    m_wishes.push_front(*m_served);
    giveUp();
}

void PlanReader::giveUp()
{
    m_served.reset();
    m_task.cancel();
}

void PlanReader::readAll()
{
    if (!m_session.isOpen() || m_session.isBusy())
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
    std::erase_if(m_wishes, [](const Wish &wish) { return !wish.asker; });
    if (m_task.isBusy() || m_wishes.empty())
        return;
    m_served = m_wishes.front();
    m_wishes.pop_front();
    const auto taking = std::make_shared<Taking>();
    m_task.start(
        tr("Reading the plan…"),
        [document = m_document, reading = m_served->reading, taking](const base::Progress &progress) {
            const store::Interruption interruption(document->connection(), [&] { return progress(0, 0); });
            *taking = reading(*document);
            if (!progress(0, 0)) // whoever reads may have taken the interruption for something to show
                throw base::Error("cancelled");
        },
        [this, taking](const std::optional<base::Error> &error) { take(error, *taking); });
}

void PlanReader::take(const std::optional<base::Error> &error, const Taking &taking)
{
    const std::optional<Wish> served = std::exchange(m_served, std::nullopt);
    m_soon.start();
    if (!served) // something else has been asked since
        return;
    if (error)
        m_session.reportFailure(*error);
    else if (served->asker && taking)
        taking();
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/busy/agreement_check.h"

#include "core/store/sqlite/interruption.h"

#include <utility>

namespace quotasmith::ui {

AgreementCheck::AgreementCheck(DocumentSession &session, QObject *parent, std::uintmax_t largePlan)
    : QObject(parent), m_session(session), m_largePlan(largePlan)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_task.setPatience(std::chrono::milliseconds(0));
    connect(&m_soon, &QTimer::timeout, this, &AgreementCheck::refresh);
    connect(&session, &DocumentSession::opened, this, &AgreementCheck::takeOpened);
    connect(&session, &DocumentSession::changed, &m_soon, qOverload<>(&QTimer::start));
    takeOpened();
}

AgreementCheck::~AgreementCheck() = default;

/// The second connection is opened here, where no transaction runs: closing a file that was looked into would drop the
/// locks this process holds on it.
void AgreementCheck::takeOpened()
{
    m_reader.reset();
    std::error_code unknown;
    if (m_session.isOpen() && std::filesystem::file_size(m_session.file(), unknown) > m_largePlan && !unknown) {
        try {
            m_reader = store::Document::openForInspection(m_session.file(), m_session.surroundings());
        } catch (const base::Error &) { // then the plan is read like a small one
        }
    }
    m_soon.start();
}

void AgreementCheck::refresh()
{
    if (m_reader) {
        refreshBeside();
        return;
    }
    std::optional<ops::PlanCheck> check;
    if (m_session.isOpen())
        m_session.read([&](const store::Document &document) { check = ops::checkTargets(document); });
    Q_EMIT known(check);
}

void AgreementCheck::refreshBeside()
{
    m_isStale = m_task.isBusy();
    if (m_isStale) {
        m_task.cancel();
        return;
    }
    const auto check = std::make_shared<ops::PlanCheck>();
    m_task.start(
        QString(),
        [reader = m_reader, check](const base::Progress &progress) {
            const store::Interruption interruption(reader->connection(), [&] { return progress(0, 0); });
            *check = ops::checkTargets(*reader);
        },
        [this, reader = m_reader, check](const std::optional<base::Error> &error) {
            if (std::exchange(m_isStale, false))
                refresh();
            else if (reader == m_reader)
                Q_EMIT known(error ? std::nullopt : std::optional(*check));
        });
}

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reading/diagnosis_reader.h"

#include "core/store/sqlite/interruption.h"

#include <utility>

namespace quotasmith::ui {

DiagnosisReader::DiagnosisReader(DocumentSession &session, QObject *parent, std::uintmax_t largePlan)
    : QObject(parent), m_session(session), m_largePlan(largePlan)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_task.setPatience(std::chrono::milliseconds(0));
    connect(&m_soon, &QTimer::timeout, this, &DiagnosisReader::refresh);
    connect(&session, &DocumentSession::opened, this, &DiagnosisReader::takeOpened);
    takeOpened();
}

DiagnosisReader::~DiagnosisReader() = default;

void DiagnosisReader::ask(const ops::DiagnosisRequest &request)
{
    m_request = request;
    m_soon.start();
}

/// The second connection is opened here, where no transaction runs: closing a file that was looked into would drop the
/// locks this process holds on it.
void DiagnosisReader::takeOpened()
{
    m_document.reset();
    m_isStale = m_task.isBusy();
    std::error_code unknown;
    if (m_session.isOpen() && std::filesystem::file_size(m_session.file(), unknown) > m_largePlan && !unknown) {
        try {
            m_document = store::Document::openForInspection(m_session.file(), m_session.surroundings());
        } catch (const base::Error &) { // then the plan is read like a small one
        }
    }
}

void DiagnosisReader::refresh()
{
    if (!m_session.isOpen())
        return;
    if (m_document) {
        refreshBeside();
        return;
    }
    SharedDiagnosis reading;
    if (m_session.read([&](const store::Document &plan) { reading = readDiagnosis(plan, m_request); }))
        Q_EMIT read(reading);
}

void DiagnosisReader::refreshBeside()
{
    m_isStale = m_task.isBusy();
    if (m_isStale) {
        m_task.cancel();
        return;
    }
    const auto reading = std::make_shared<SharedDiagnosis>();
    m_task.start(
        QString(),
        [document = m_document, request = m_request, reading](const base::Progress &progress) {
            const store::Interruption interruption(document->connection(), [&] { return progress(0, 0); });
            *reading = readDiagnosis(*document, request);
        },
        [this, document = m_document, reading](const std::optional<base::Error> &error) {
            if (std::exchange(m_isStale, false))
                refresh();
            else if (document == m_document && error)
                m_session.reportFailure(*error);
            else if (document == m_document)
                Q_EMIT read(*reading);
        });
}

} // namespace quotasmith::ui

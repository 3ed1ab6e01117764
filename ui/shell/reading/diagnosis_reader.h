// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

namespace quotasmith::ui {

/// Reads the diagnosis of the open plan whenever somebody asks, once for however many ask at a time. A plan that would
/// take long is read by a connection of its own on a thread of its own, so that nobody waits for it; what has been
/// asked meanwhile is read instead.
class DiagnosisReader : public QObject {
    Q_OBJECT

public:
    /// Files above this size are read beside the window.
    static constexpr std::uintmax_t kLargePlan = 2U << 20;

    /// The session outlives the reader.
    explicit DiagnosisReader(DocumentSession &session, QObject *parent = nullptr,
                             std::uintmax_t largePlan = kLargePlan);
    ~DiagnosisReader() override;

    void ask(const ops::DiagnosisRequest &request);

Q_SIGNALS:
    void read(const quotasmith::ui::SharedDiagnosis &reading);

private:
    void takeOpened();
    void refresh();
    void refreshBeside();

    DocumentSession &m_session;
    std::uintmax_t m_largePlan;
    std::shared_ptr<store::Document> m_document; ///< of a large plan
    ops::DiagnosisRequest m_request;
    bool m_isStale = false; ///< something else has been asked since the reading under way began
    QTimer m_soon;
    TaskRunner m_task; ///< last: what it does ends before anything else goes
};

} // namespace quotasmith::ui

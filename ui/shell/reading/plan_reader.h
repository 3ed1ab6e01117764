// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace quotasmith::ui {

/// Reads the open plan for whoever asks, one after another. A plan that would take long is read by a connection of its
/// own on a thread of its own, so that nobody waits for it. Who asks again gets only the last answer.
class PlanReader : public QObject {
    Q_OBJECT

public:
    /// Files above this size are read beside the window.
    static constexpr std::uintmax_t kLargePlan = 2U << 20;
    /// What is done with what was read, on the GUI thread.
    using Taking = std::function<void()>;
    /// Reads, maybe on another thread; what it throws is told by the session.
    using Reading = std::function<Taking(const store::Document &)>;

    /// The session outlives the reader.
    explicit PlanReader(DocumentSession &session, QObject *parent = nullptr, std::uintmax_t largePlan = kLargePlan);
    ~PlanReader() override;

    /// Answers as soon as nothing else is to be done, unless the asker is gone by then.
    void ask(const QObject *asker, Reading reading);

private:
    struct Wish {
        QPointer<const QObject> asker;
        Reading reading;
    };

    void takeOpened();
    void readAll();
    void readBeside();
    void take(const std::optional<base::Error> &error, const Taking &taking);

    DocumentSession &m_session;
    std::uintmax_t m_largePlan;
    std::shared_ptr<store::Document> m_document; ///< of a large plan
    std::deque<Wish> m_wishes;
    QPointer<const QObject> m_served; ///< who is being read for
    bool m_isGivenUp = false;         ///< what is being read is wanted no more
    QTimer m_soon;
    TaskRunner m_task; ///< last: what it does ends before anything else goes
};

} // namespace quotasmith::ui

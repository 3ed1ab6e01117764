// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace quotasmith::ui {

/// Reads the open plan for whoever asks, one after another. A plan that would take long is read by a connection of its
/// own on a thread of its own, so that nobody waits for it. Who asks again gets only the last answer, and an answer is
/// always of the plan as it is: what was being read while the plan changed is read again, and of a plan that is closed
/// nothing is answered any more. While other work is under way nothing is read; that is made up for afterwards.
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
    /// Answers before it returns where the plan is small, so that nobody sees a page without its numbers.
    void hurry();
    /// What is read beside the window: for whoever tells that, or stops it.
    TaskRunner &tasks() { return m_task; }
    const TaskRunner &tasks() const { return m_task; }

private:
    struct Wish {
        QPointer<const QObject> asker;
        Reading reading;
    };

    void takeOpened();
    void takeChanged();
    void readAll();
    void readBeside();
    void take(const std::optional<base::Error> &error, const Taking &taking);
    void giveUp();

    DocumentSession &m_session;
    std::uintmax_t m_largePlan;
    std::shared_ptr<store::Document> m_document; ///< of a large plan
    std::deque<Wish> m_wishes;
    std::optional<Wish> m_served; ///< what is being read; nothing: that is wanted no more
    QTimer m_soon;
    TaskRunner m_task; ///< last: what it does ends before anything else goes
};

} // namespace quotasmith::ui

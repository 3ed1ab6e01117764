// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/plan/check_plan.h"
#include "ui/shell/document_session.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

namespace quotasmith::ui {

/// Whether all targets agree, looked up again after every change once the numbers have been painted. A large plan is
/// read by a connection of its own on a thread of its own, so that nobody waits for it.
class AgreementCheck : public QObject {
    Q_OBJECT

public:
    /// Files above this size are read beside the window.
    static constexpr std::uintmax_t kLargePlan = 8U << 20;

    /// The session outlives the check.
    explicit AgreementCheck(DocumentSession &session, QObject *parent = nullptr, std::uintmax_t largePlan = kLargePlan);
    ~AgreementCheck() override;

Q_SIGNALS:
    /// Nothing: no plan, or not known.
    void known(const std::optional<quotasmith::ops::PlanCheck> &check);

private:
    void takeOpened();
    void refresh();
    void refreshBeside();

    DocumentSession &m_session;
    std::uintmax_t m_largePlan;
    std::shared_ptr<store::Document> m_reader; ///< of a large plan
    bool m_isStale = false;                    ///< the plan has changed since the check under way began
    QTimer m_soon;
    TaskRunner m_task;
};

} // namespace quotasmith::ui

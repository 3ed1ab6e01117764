// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"
#include "ui/widgets/message_bar.h"

#include <functional>

namespace quotasmith::ui {

/// Says above the grid what an edit came to, and what one can do about it: release a hold that is in the way and set
/// the value after all, or let something else move.
class AnswerBar : public MessageBar {
    Q_OBJECT

public:
    explicit AnswerBar(TargetsDesk &desk, QWidget *parent = nullptr);

    /// `again` makes the same edit once more.
    void take(const EditAnswer &answer, const std::function<void()> &again);

Q_SIGNALS:
    /// The edit works when this may move instead.
    void keepWanted(quotasmith::spread::Keep keep);

private:
    void tell(const Blocked &blocked, const std::function<void()> &again);
    void tell(const Declined &declined, const std::function<void()> &again);
    void release(const EditTarget &target, const std::function<void()> &again);

    TargetsDesk &m_desk;
};

} // namespace quotasmith::ui

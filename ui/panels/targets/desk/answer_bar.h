// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/target_editing.h"
#include "ui/widgets/message_bar.h"

#include <functional>
#include <vector>

namespace quotasmith::ui {

/// Says above the grid what an edit came to, and what one can do about it: release a hold that is in the way and set
/// the value after all, or let something else move.
class AnswerBar : public MessageBar {
    Q_OBJECT

public:
    explicit AnswerBar(QWidget *parent = nullptr);

    using Released = std::vector<ops::PlaceName>;
    /// Makes the same edit once more; holds of these places give way in the same step.
    using Again = std::function<void(const Released &)>;
    void take(const EditAnswer &answer, const Again &again);

Q_SIGNALS:
    /// The edit works when this may move instead.
    void keepWanted(quotasmith::spread::Keep keep);

private:
    void tell(const Blocked &blocked, const Again &again);
    void tell(const Declined &declined, const Again &again);
    void tryAgain(const Again &again);

    Released m_released;    ///< by the user for the edit that is being told of; it may need more than one
    bool m_isAgain = false; ///< what is taken is that edit once more
};

} // namespace quotasmith::ui

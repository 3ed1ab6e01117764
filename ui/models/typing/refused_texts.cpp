// SPDX-License-Identifier: Apache-2.0
#include "ui/models/typing/refused_texts.h"

namespace quotasmith::ui {

const RefusedText *RefusedTexts::find(const CellKey &key) const
{
    const auto found = m_texts.find(key);
    return found == m_texts.end() ? nullptr : &*found;
}

} // namespace quotasmith::ui

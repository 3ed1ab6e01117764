// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/side_sheet.h"
#include "ui/panels/targets/parts/moved_table.h"

#include <memory>
#include <QLabel>

namespace quotasmith::ui {

/// What the last step moved: who gave and who took, the biggest first; each leads to its cell.
class MovedSheet : public SideSheet {
    Q_OBJECT

public:
    explicit MovedSheet(TargetsDesk &desk, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    QLabel *m_sentence;
    MovedTable *m_table;
};

} // namespace quotasmith::ui

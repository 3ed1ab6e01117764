// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/schemes/parts/scheme_part.h"
#include "ui/panels/commission/schemes/typing/row_grid.h"

#include <QLabel>

namespace quotasmith::ui {

/// Whom a scheme pays, and in which months.
class PaidPart : public SchemePart {
    Q_OBJECT

public:
    explicit PaidPart(QWidget *parent = nullptr);

    QString problem() const override;
    RowGrid *grid() const { return m_grid; }

protected:
    void setWords() override;
    void fill() override;
    void begin() override { m_taken.reset(); }

private:
    void describeRows();
    void takeRows();
    void sayNobody();
    QString readMember(const QString &typed, QString &shown) const;

    RowGrid *m_grid;
    QLabel *m_nobody;
    bool m_isDescribed = false;
    std::optional<std::optional<std::vector<exchange::SchemeAssignment>>> m_taken; ///< what the rows say
};

} // namespace quotasmith::ui

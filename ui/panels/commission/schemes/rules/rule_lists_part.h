// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/schemes/parts/scheme_part.h"
#include "ui/panels/commission/schemes/typing/row_grid.h"

#include <QLabel>

namespace quotasmith::ui {

/// Rules beside the tiers of which there may be several: bonuses for new products, and for the first of a ranking.
class RuleListsPart : public SchemePart {
    Q_OBJECT

public:
    explicit RuleListsPart(QWidget *parent = nullptr);

    QString problem() const override;
    RowGrid *newProducts() const { return m_products; }
    RowGrid *rankings() const { return m_rankings; }

protected:
    void setWords() override;
    void fill() override;
    void begin() override { m_taken.reset(); }

private:
    commission::BesideRules &rules() const { return draft().file.beside; }
    void describeProducts();
    void describeRankings();
    void fillProducts();
    void fillRankings();
    void takeProducts();
    void takeRankings();
    QString amountsText(const std::vector<std::int64_t> &amounts) const;
    std::optional<std::vector<std::int64_t>> readAmounts(const QString &typed) const;

    QLabel *m_productsTitle;
    RowGrid *m_products;
    QLabel *m_rankingsTitle;
    RowGrid *m_rankings;
    bool m_isDescribed = false;
    std::optional<commission::BesideRules> m_taken; ///< what the rows say
};

} // namespace quotasmith::ui

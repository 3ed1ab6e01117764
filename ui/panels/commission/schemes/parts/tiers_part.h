// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/judge/linter.h"
#include "ui/panels/commission/schemes/parts/scheme_part.h"
#include "ui/panels/commission/schemes/typing/row_grid.h"
#include "ui/panels/commission/schemes/typing/typed_field.h"

#include <QFormLayout>
#include <QLabel>

namespace quotasmith::ui {

/// The tiers of a scheme, of a curve its points, with what the linter says beside each; the rate of overage, gate and
/// cap.
class TiersPart : public SchemePart {
    Q_OBJECT

public:
    explicit TiersPart(QWidget *parent = nullptr);

    QString problem() const override;
    RowGrid *tiers() const { return m_tiers; }
    /// Says why a part cannot be saved where it is typed: `rate`, `gate`, `cap`. False: it is none of them.
    bool refuse(const std::string &part, const QString &reason);

protected:
    void setWords() override;
    void fill() override;
    void begin() override { m_taken.reset(); }

private:
    enum class Rows { Tiers, Multipliers, Points };

    Rows rowsForm() const;
    void describeRows();
    std::vector<QStringList> rows() const;
    void takeRows();
    void markRows();
    QString readThreshold(const QString &typed, QString &shown) const;
    QString readShare(const QString &typed, QString &shown) const;
    QString readPay(const QString &typed, QString &shown) const;
    TypedField *shareField(const char *name, std::optional<money::Rate> commission::Scheme::*field);
    TypedField *capField();
    void name(QWidget *field, const QString &words, const QString &tip);

    RowGrid *m_tiers;
    QFormLayout *m_form;
    TypedField *m_rate;
    TypedField *m_gate;
    TypedField *m_cap;
    std::optional<std::pair<Rows, commission::TierBasis>> m_described;
    std::optional<commission::Scheme> m_taken; ///< what the rows say; others wait to be filled in whole
};

} // namespace quotasmith::ui

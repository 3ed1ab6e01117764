// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/schemes/parts/scheme_part.h"
#include "ui/panels/commission/schemes/typing/typed_field.h"

#include <array>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace quotasmith::ui {

/// How tiers become pay: every method beside what it would pay on an example that is typed. There is no default.
class MethodPart : public SchemePart {
    Q_OBJECT

public:
    explicit MethodPart(QWidget *parent = nullptr);

    QString problem() const override;
    /// What stands beside a method; empty where the scheme has not what it asks for.
    QString payOf(commission::TierMethod method) const;

protected:
    void setWords() override;
    void fill() override;

private:
    static constexpr int kMethods = 5;

    void layOut();
    TypedField *amountField(const char *name, std::int64_t SchemeDraft::*field, std::int64_t least);
    void fillPays();

    QLabel *m_none; ///< that one has to be chosen
    QLabel *m_targetLabel;
    TypedField *m_target;
    QLabel *m_actualLabel;
    TypedField *m_actual;
    QButtonGroup *m_group;
    QLabel *m_payTitle;
    QLabel *m_jumpTitle;
    std::array<QRadioButton *, kMethods> m_buttons{};
    std::array<QLabel *, kMethods> m_pays{};
    std::array<QLabel *, kMethods> m_jumps{};
};

} // namespace quotasmith::ui

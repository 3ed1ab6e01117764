// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/schemes/parts/scheme_part.h"
#include "ui/panels/commission/schemes/typing/typed_field.h"

#include <functional>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <vector>

namespace quotasmith::ui {

/// What a scheme pays and keeps back beside its tiers, where there is one of a kind: achievement and excess bonus, the
/// watch for elimination, draw, hold-back. Each is switched on, and then asks for what it needs.
class RulesPart : public SchemePart {
    Q_OBJECT

public:
    explicit RulesPart(QWidget *parent = nullptr);

    QString problem() const override;

protected:
    void setWords() override;
    void fill() override;

private:
    /// A rule: its switch, and its fields in one row.
    struct Rule {
        QCheckBox *isOn = nullptr;
        QWidget *fields = nullptr;
    };

    commission::BesideRules &rules() const { return draft().file.beside; }
    Rule addRule(const char *name, std::initializer_list<QWidget *> fields, const std::function<void(bool)> &set);
    QLabel *word();
    TypedField *share(const char *name, std::function<void(const money::Rate &)> set);
    TypedField *number(const char *name, std::function<void(const money::Rate &)> set);
    TypedField *typed(const char *name, TypedField::Take take);
    QComboBox *choice(const char *name, int count, std::function<void(int)> set);
    void addBonuses();
    void addLimits();
    void showRule(const Rule &rule, bool isOn);
    void fillBonuses();
    void fillLimits();

    QGridLayout *m_grid;
    std::vector<QLabel *> m_words;
    std::vector<TypedField *> m_fields;
    Rule m_achievement, m_excess, m_elimination, m_draw, m_holdBack;
    TypedField *m_months = nullptr;
    QComboBox *m_achievementPeriod = nullptr;
    TypedField *m_share = nullptr;
    QComboBox *m_division = nullptr;
    QComboBox *m_excessPeriod = nullptr;
    TypedField *m_below = nullptr;
    TypedField *m_periods = nullptr;
    TypedField *m_monthly = nullptr;
    QComboBox *m_drawKind = nullptr;
    TypedField *m_heldBack = nullptr;
};

} // namespace quotasmith::ui

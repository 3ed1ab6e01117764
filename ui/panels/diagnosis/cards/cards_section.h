// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/cards/indicator_card.h"
#include "ui/panels/diagnosis/diagnosis_section.h"

#include <optional>
#include <QButtonGroup>
#include <QPushButton>

namespace quotasmith::ui {

/// Twelve months at a glance: a card an indicator of the node that is looked at, the weakest marked, and the months of
/// the chosen one as bars.
class CardsSection : public DiagnosisSection {
    Q_OBJECT

public:
    explicit CardsSection(const PanelContext &context, QWidget *parent = nullptr);

    /// The node whose cards are shown; one there is not is the company.
    void setNode(plan::Axis axis, const std::string &code);
    /// Of the node, in the order of the cards.
    const std::vector<diagnosis::IndicatorValue> &values() const { return m_values; }
    IndicatorCard *card(diagnosis::Indicator indicator) const;

protected:
    void fill() override;
    void setWords() override;

private:
    void makeCards();
    void fillCard(const diagnosis::IndicatorValue &one);
    void fillMonths();
    void fillTable();
    int position() const;
    QString nodeTitle() const;
    const diagnosis::IndicatorValue *chosen() const;
    std::optional<Destination> sourceOf(diagnosis::Indicator indicator) const;

    plan::Axis m_axis = plan::Axis::Organisation;
    std::string m_code;
    std::vector<diagnosis::IndicatorValue> m_values;
    std::vector<std::pair<diagnosis::Indicator, IndicatorCard *>> m_cards;
    QButtonGroup *m_group;
    bool m_isChosen = false; ///< by somebody: stays
    ChartView *m_months;
    QPushButton *m_source;
    ContentTable *m_table;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/review_reader.h"
#include "report/charts/plan_figures.h"
#include "ui/panels/review/review_section.h"

#include <memory>
#include <optional>
#include <QComboBox>
#include <QLabel>

namespace quotasmith::ui {

/// Did it work? Every node against its target over a period with heat, how much of the year is gone, who ranks where,
/// and the months of the node one stands on.
class AttainmentSection : public ReviewSection {
    Q_OBJECT

public:
    AttainmentSection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    /// nullptr before the first reading.
    const ops::Review *review() const { return m_read ? &m_read->review : nullptr; }
    /// Stands on the row of a node, once it has been read.
    void revealNode(const std::string &code);
    ContentTable *table() const { return m_table; }
    ContentTable *ranking() const { return m_ranking; }

protected:
    PlanReader::Reading reading() override;
    void put() override;
    void setWords() override;

private:
    struct Read {
        ops::Review review;
        std::vector<ops::NodeValues> months;        ///< attainment by tree position, up to the last month that counts
        std::optional<report::PlanFigures> figures; ///< nothing for a ratio
        std::optional<base::Error> error;           ///< nothing could be read
    };

    void layOut();
    void fillLevels();
    void fillTable();
    void fillRanking();
    void fillCharts();
    void tellWhatIsMissing();
    int currentNode() const;
    QString headline() const;
    calendar::MonthRange months() const;

    std::shared_ptr<const Read> m_read;
    std::string m_node; ///< code of the one stood on
    QLabel *m_headline;
    QLabel *m_downToLabel;
    QComboBox *m_downTo;
    ContentTable *m_table;
    ChartView *m_months;
    ChartView *m_nodes;
    ChartView *m_heat;
    QLabel *m_rankedLabel;
    QComboBox *m_ranked;
    ContentTable *m_ranking;
};

} // namespace quotasmith::ui

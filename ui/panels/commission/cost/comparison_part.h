// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/compare_schemes.h"
#include "ui/models/selection_summary.h"
#include "ui/panels/commission/commission_reading.h"
#include "ui/shell/pages/number_words.h"
#include "ui/shell/reading/plan_reader.h"

#include <optional>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace quotasmith::ui {

class ContentTable;
class SectionTitle;

/// Two schemes on the same people and results: what each would pay, who gains and who loses. Reckoned once a second
/// scheme is chosen.
class ComparisonPart : public QWidget {
    Q_OBJECT

public:
    /// The reader outlives the part.
    explicit ComparisonPart(PlanReader &reader, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const SharedCommission &reading, const NumberWords &words);
    /// nullptr until something was chosen.
    const ops::SchemeComparison *comparison() const { return m_comparison ? &*m_comparison : nullptr; }

Q_SIGNALS:
    void saveAsked(const quotasmith::ui::TableContent &content);
    void selectionChanged(const std::optional<quotasmith::ui::SelectionSummary> &summary);
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void fillChoices();
    void reckon();
    PlanReader::Reading reckoning();
    void fill();
    const ops::ComparedYear &year() const;
    QString sentence() const;

    PlanReader &m_reader;
    SharedCommission m_reading;
    NumberWords m_words{2, DisplayUnit::One};
    std::optional<ops::SchemeComparison> m_comparison;
    SectionTitle *m_title;
    QLabel *m_schemeLabel;
    QComboBox *m_scheme;
    QLabel *m_otherLabel;
    QComboBox *m_other;
    QLabel *m_yearLabel;
    QComboBox *m_year;
    QLabel *m_sentence;
    ContentTable *m_people;
};

} // namespace quotasmith::ui

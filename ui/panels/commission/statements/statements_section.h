// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/period_pay.h"
#include "ui/panels/commission/commission_section.h"

#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

class SectionTitle;

/// What everybody is paid in the period of the header, one person's statement line by line, and the closing.
class StatementsSection : public CommissionSection {
    Q_OBJECT

public:
    explicit StatementsSection(const PanelContext &context, QWidget *parent = nullptr);

    using CommissionSection::show;
    void show(const SharedCommission &reading) override;
    const std::vector<ops::PersonStatements> &people() const { return m_people; }
    /// The person whose statement is shown; empty: nobody's.
    const std::string &current() const { return m_current; }
    void choose(const std::string &code);
    void askClosing();

Q_SIGNALS:
    void printAsked();

protected:
    void fill() override;
    void setWords() override;

private:
    void layOut();
    void fillPeople();
    void fillStatement();
    const ops::PersonStatements *chosen() const;
    QString summary();
    QString periodText();

    std::vector<ops::PersonStatements> m_people; ///< of the reading
    std::string m_current;
    bool m_isFilling = false;
    QLabel *m_summary;
    QPushButton *m_close;
    QPushButton *m_print;
    ContentTable *m_table = nullptr;
    SectionTitle *m_name;
    QLabel *m_state;
    ContentTable *m_lines = nullptr;
    QLabel *m_sentences;
    QLabel *m_difference;
};

} // namespace quotasmith::ui

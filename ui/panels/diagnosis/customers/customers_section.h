// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/customers/accounts_model.h"
#include "ui/panels/diagnosis/diagnosis_section.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

class GridView;

/// Whom we live on: the Pareto curve, tiers by contribution and potential, concentration, who came and who left, and
/// the customers one by one with the potential typed beside.
class CustomersSection : public DiagnosisSection {
    Q_OBJECT

public:
    explicit CustomersSection(const PanelContext &context, QWidget *parent = nullptr);

    AccountsModel &accounts() { return m_model; }
    GridView *grid() const { return m_grid; }
    /// The customers one by one, too.
    std::vector<TableContent> contents() const override;
    /// Shows who would move, and applies the segmentation when that is wanted.
    void askSegmentation();
    /// Stands on a customer, by code.
    void revealAccount(const std::string &code);

protected:
    void fill() override;
    void setWords() override;

private:
    void makeCuts();
    QLineEdit *addCut(QLayout *row, QLabel *label, const char *name, const char *key);
    void setCut(const char *key, QLineEdit *field);
    void fillPareto();
    void fillSegments();
    void fillConcentration();
    void fillFlow();
    void fillCuts();

    AccountsModel m_model;
    ChartView *m_pareto;
    ContentTable *m_segments;
    ContentTable *m_concentration;
    ContentTable *m_flow;
    QLabel *m_title;
    QLabel *m_labelA;
    QLabel *m_labelB;
    QLineEdit *m_cutA = nullptr;
    QLineEdit *m_cutB = nullptr;
    QPushButton *m_apply;
    GridView *m_grid;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/plan/set_plan.h"
#include "core/plan/feature.h"
#include "ui/shell/document_session.h"

#include <map>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace quotasmith::ui {

/// What the plan is and what of it the window shows. Whatever is changed is one undo step; what another grain would
/// move is said before.
class PlanSettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// A plan is open for writing.
    explicit PlanSettingsDialog(DocumentSession &session, QWidget *parent = nullptr);

    /// What differs from the plan as it is.
    ops::SettingValues changes() const;
    /// Says beside the field what the grain would do; the words.
    QString previewGrain();
    /// Writes the changes. When they are refused the dialog stays and says why.
    void accept() override;

private:
    void read();
    void addFields(QFormLayout *form);
    void addLine(QFormLayout *form, const ops::PlanSettingView &view);
    void addChoice(QFormLayout *form, const ops::PlanSettingView &view);
    QWidget *features();
    QString value(const std::string &key) const;
    QString featuresChosen() const;
    QString refusal(const ops::PlanSetOutcome &outcome) const;
    void tell(const QString &problem);

    DocumentSession &m_session;
    plan::PlanSettings m_settings;
    std::vector<ops::PlanSettingView> m_views;
    std::map<std::string, QLineEdit *> m_lines;
    std::map<std::string, QComboBox *> m_choices;
    std::map<plan::Feature, QCheckBox *> m_features;
    QLabel *m_grainWords;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QTimer m_grainTimer;
};

} // namespace quotasmith::ui

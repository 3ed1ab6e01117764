// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/plan/check_plan.h"
#include "ui/models/selection_summary.h"
#include "ui/models/target_editing.h"

#include <optional>
#include <QLabel>
#include <QTimer>
#include <QWidget>

namespace quotasmith::ui {

enum class SavedState { NoPlan, Saved, ReadOnly };

/// What the selection comes to, whether all targets agree, whether everything is saved; now and then a word in passing.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// A widget that comes and goes by itself, before everything else.
    void addActivity(QWidget *widget);
    void setSelection(const std::optional<SelectionSummary> &summary);
    /// Nothing: not known.
    void setAgreement(const std::optional<ops::PlanCheck> &check, int currencyExponent = 0);
    void setSaved(SavedState state);
    /// Shown for a few seconds.
    void say(const QString &sentence);

Q_SIGNALS:
    /// Somebody wants to see where the sums do not agree.
    void differenceChosen(const quotasmith::ui::EditTarget &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseDifference();
    QString selectionText() const;
    QString agreementText() const;
    QString savedText() const;

    std::optional<SelectionSummary> m_summary;
    std::optional<ops::PlanCheck> m_check;
    int m_currencyExponent = 0;
    SavedState m_savedState = SavedState::NoPlan;
    QLabel *m_selection;
    QLabel *m_agreement;
    QLabel *m_saved;
    QLabel *m_word;
    QTimer m_wordTime;
};

} // namespace quotasmith::ui

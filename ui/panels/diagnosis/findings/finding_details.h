// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/findings/evidence_links.h"
#include "ui/panels/diagnosis/findings/findings_model.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace quotasmith::ui {

/// One finding from near: the numbers it rests on, the ways to their rows, what to do, and what one can make of it. Of
/// a rule that is silent what it misses, with the buttons that fill that.
class FindingDetails : public QWidget {
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    using QWidget::show;
    /// What stands in a row of the model; nothing when there is none.
    void show(const FindingsModel &model, int row, const diagnosis::Input &input, bool isWritable);
    void clear();

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);
    void actAsked();
    void dismissAsked();
    void reopenAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFinding(const diagnosis::Finding &finding, const diagnosis::Input &input);
    void setLinks();
    void addRemedies(const diagnosis::Silence &silence, bool isWritable);
    void clearRemedies();
    void retranslate();

    QLabel *m_numbersTitle;
    QLabel *m_numbers;
    QLabel *m_linksTitle;
    QLabel *m_links;
    QLabel *m_adviceTitle;
    QLabel *m_advice;
    QPushButton *m_act;
    QPushButton *m_dismiss;
    QPushButton *m_reopen;
    QVBoxLayout *m_remedies;
    EvidenceLinks m_evidence; ///< of the finding shown
};

} // namespace quotasmith::ui

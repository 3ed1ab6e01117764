// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/diagnosis/segment_customers.h"
#include "ui/shell/document_session.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <QDialog>
#include <QLabel>

class QDialogButtonBox;

namespace quotasmith::ui {

class ContentTable;

/// Who would change tiers when the segmentation is applied, before it is: one undo step.
class SegmentDialog : public QDialog {
    Q_OBJECT

public:
    /// The session outlives the dialog.
    SegmentDialog(DocumentSession &session, SharedDiagnosis reading, QWidget *parent = nullptr);

    const ops::SegmentOutcome &preview() const { return m_preview; }
    void accept() override;

private:
    void layOut();
    void fill();
    void tell(const QString &problem);
    QString sentence() const;

    DocumentSession &m_session;
    SharedDiagnosis m_reading;
    ops::SegmentOutcome m_preview;
    QLabel *m_sentence;
    ContentTable *m_moves;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace quotasmith::ui

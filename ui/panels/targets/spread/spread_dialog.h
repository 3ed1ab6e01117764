// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/parts/edit_preview.h"
#include "ui/panels/targets/parts/place_chooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

/// Takes a place's target apart by a method, with what it would come to shown while one chooses. Applying is one undo
/// step.
class SpreadDialog : public QDialog {
    Q_OBJECT

public:
    SpreadDialog(TargetsDesk &desk, const spread::Place &place, QWidget *parent = nullptr);

    /// Applies and closes; stays open and says why where it cannot be done.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showInputs();
    void preview();
    /// Nothing: a field is wrong, which is said beside it.
    std::optional<ops::SpreadTargets> request();
    spread::Method method() const { return static_cast<spread::Method>(m_method->currentData().toInt()); }
    bool wants(const QWidget *input) const;
    EditPreview::Work work(const ops::SpreadTargets &request) const;

    TargetsDesk &m_desk;
    QFormLayout *m_form;
    PlaceChooser *m_place;
    QComboBox *m_method;
    QLabel *m_explanation;
    QLineEdit *m_pattern;
    QComboBox *m_reference;
    QLineEdit *m_percent;
    QCheckBox *m_populatedOnly;
    QLabel *m_problem; ///< of the field above it
    EditPreview *m_preview;
    QPushButton *m_apply;
};

} // namespace quotasmith::ui

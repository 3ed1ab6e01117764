// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/panels/commission/schemes/parts/scheme_part.h"

#include <QLabel>
#include <QPushButton>
#include <vector>

namespace quotasmith::ui {

class MethodPart;
class PaidPart;
class RuleListsPart;
class RulesPart;
class SectionTitle;
class TermsPart;
class TiersPart;

/// One scheme as a form. What is typed is in the draft at once; the plan has it when it is saved, in one step.
class SchemeEditor : public QWidget {
    Q_OBJECT

public:
    explicit SchemeEditor(QWidget *parent = nullptr);

    using QWidget::show;
    /// The draft outlives what is shown.
    void show(SchemeDraft &draft, std::shared_ptr<const SchemeGround> ground);
    /// The draft has been changed elsewhere: by a proposed change.
    void follow();
    /// The plan around it has.
    void follow(std::shared_ptr<const SchemeGround> ground);
    /// `Saved`, `Not saved yet`: whether there is something to save.
    void setUnsaved(bool isUnsaved);
    /// Why it could not be saved; beside the field it is about, where there is one.
    void refuse(const base::Error &error);
    /// A text that was not taken; empty when everything was.
    QString problem() const;
    /// Says why it cannot be saved.
    void tell(const QString &sentence);

    TiersPart *tiers() const { return m_tiers; }
    MethodPart *method() const { return m_method; }

Q_SIGNALS:
    void edited();
    void saveAsked();
    void discardAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void takeEdit(const SchemePart *from);

    std::shared_ptr<const SchemeGround> m_ground;
    QLabel *m_state;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_discard;
    TermsPart *m_terms;
    MethodPart *m_method;
    TiersPart *m_tiers;
    RulesPart *m_rules;
    RuleListsPart *m_ruleLists;
    PaidPart *m_paid;
    std::vector<std::pair<SectionTitle *, SchemePart *>> m_parts;
    bool m_isUnsaved = false;
};

} // namespace quotasmith::ui

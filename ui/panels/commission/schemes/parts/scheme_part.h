// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/schemes/parts/scheme_draft.h"
#include "ui/panels/commission/schemes/typing/typed_field.h"

#include <memory>
#include <QComboBox>
#include <QEvent>
#include <QWidget>

namespace quotasmith::ui {

/// Some fields of a scheme. Whoever makes one calls `setWords` once everything is there.
class SchemePart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    using QWidget::show;

    /// The draft outlives what is shown; its fields are written as they are typed.
    void show(SchemeDraft &draft, std::shared_ptr<const SchemeGround> ground);
    /// The draft has been changed elsewhere, or what it stands on.
    void follow();
    void follow(std::shared_ptr<const SchemeGround> ground);
    /// Why the draft cannot be saved: a text that was not taken. Empty when there is none.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    /// The draft has been changed here, or a text was refused.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

    virtual void setWords() = 0;
    virtual void fill() = 0;
    /// What is typed so far goes: something else is to be shown.
    virtual void begin() {}
    bool isShown() const { return m_draft && m_ground; }
    SchemeDraft &draft() const { return *m_draft; }
    commission::Scheme &scheme() const { return m_draft->file.scheme; }
    const SchemeGround &ground() const { return *m_ground; }
    int gap() const { return fontMetrics().height() / 2; }
    QComboBox *combo(const char *name, int count);
    static void choose(QComboBox *box, int index);
    /// Shows the value of a field; of another scheme, whatever was typed there.
    void put(TypedField *field, const QString &text) const;

private:
    SchemeDraft *m_draft = nullptr;
    std::shared_ptr<const SchemeGround> m_ground;
    bool m_isBeginning = false;
};

} // namespace quotasmith::ui

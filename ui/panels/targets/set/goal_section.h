// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "ui/shell/panel.h"

#include <functional>
#include <memory>
#include <QBoxLayout>
#include <QLabel>
#include <QWidget>
#include <string_view>
#include <vector>

namespace quotasmith::ui {

using SharedGoal = std::shared_ptr<const ops::AnnualGoal>;

/// A part of the reasoning of the annual target: what stands in it, and above it what it misses, each with the button
/// that fills it.
class GoalSection : public QWidget {
    Q_OBJECT

public:
    /// codes: of the notices that belong here.
    GoalSection(const PanelContext &context, std::vector<std::string_view> codes, QWidget *parent = nullptr);

    /// Another state of the plan.
    void show(const SharedGoal &goal);
    /// Other words or another unit.
    void retell();

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);
    /// A list is to be typed: its code.
    void listAsked(const QString &kind);
    /// Something went wrong, or is worth a word.
    void told(const QString &sentence);

protected:
    virtual void fill() = 0;
    /// Below the notices.
    QVBoxLayout *body() { return m_body; }
    const SharedGoal &goal() const { return m_goal; }
    DocumentSession &session() { return m_context.session; }
    ViewSettings &view() { return m_context.view; }
    plan::Measure measure() const { return m_goal->money.plan.sheet.measure; }
    int decimals() const { return m_goal->money.plan.settings.decimals(measure()); }
    /// In the unit amounts are looked at in.
    QString amount(std::optional<std::int64_t> units) const;
    QString exact(std::optional<std::int64_t> units) const;
    /// Carries out an operation; false: `told` says why not.
    bool run(const DocumentSession::Work &work);

private:
    struct Remedy {
        QString words;
        std::function<void()> act;
    };
    void tellNotices();
    Remedy remedyFor(std::string_view code);
    void addNotice(const QString &sentence, const Remedy &remedy);

    PanelContext m_context;
    std::vector<std::string_view> m_codes;
    SharedGoal m_goal;
    QWidget *m_notices;
    QVBoxLayout *m_noticeRows;
    QVBoxLayout *m_body;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "ui/shell/document_session.h"

#include <array>
#include <memory>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace quotasmith::ui {

/// The annual numbers of base, stretch and challenge, each with its share of the base and its probability. Stretch and
/// challenge are typed here.
class AmbitionFields : public QWidget {
    Q_OBJECT

public:
    explicit AmbitionFields(DocumentSession &session, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ops::AnnualGoal> &goal);

Q_SIGNALS:
    /// What was typed was not taken, or what should be known of it.
    void told(const QString &sentence);

private:
    static constexpr std::size_t kLevels = 3; ///< base, stretch, challenge
    void type(std::size_t level);
    QString besides(std::optional<std::int64_t> annual) const;

    DocumentSession &m_session;
    std::shared_ptr<const ops::AnnualGoal> m_goal;
    QLabel *m_title;
    std::array<QLabel *, kLevels> m_names{};
    std::array<QLineEdit *, kLevels> m_amounts{};
    std::array<QLabel *, kLevels> m_besides{};
    std::array<QString, kLevels> m_present;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/judge/linter.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

/// What is probably not meant in a scheme, a sentence each, with a button that makes the least change. Object names:
/// `lint-1`, its button `lint-1-change`.
class LintList : public QWidget {
    Q_OBJECT

public:
    explicit LintList(QWidget *parent = nullptr);

    /// Sentences are in the language of the moment.
    void show(const commission::Scheme &scheme, int decimals, bool isWritable);
    using QWidget::show;
    const std::vector<commission::LintFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void changeAsked(const std::vector<quotasmith::commission::LintChange> &changes);

private:
    void clear();
    void add(std::size_t number, const QString &sentence, bool isWritable);

    std::vector<commission::LintFinding> m_findings;
    QLabel *m_nothing;
    QGridLayout *m_rows;
};

} // namespace quotasmith::ui

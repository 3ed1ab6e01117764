// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/judge_schemes.h"
#include "ui/shell/pages/number_words.h"

#include <QCoreApplication>

namespace quotasmith::ui {

/// Where a scheme invites to wait, to push or to give up, as a table one reads.
class RadarTable {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::RadarTable)

public:
    /// Everything outlives it.
    RadarTable(const ops::PayBook &book, const commission::Scheme &scheme, const NumberWords &words)
        : m_book(book), m_scheme(scheme), m_words(words)
    {
    }

    /// `scheme`: of the book; nothing for one that is not in the plan yet.
    TableContent content(const ops::SchemeRadar &radar, std::optional<std::size_t> scheme) const;

private:
    void addJumps(TableContent &content, const commission::Radar &radar) const;
    void addZones(TableContent &content, const commission::Radar &radar) const;
    void addPeople(TableContent &content, const commission::Radar &radar) const;
    /// Who has been under the limit of the scheme.
    void addWatched(TableContent &content, std::size_t scheme) const;
    QString threshold(const money::Rate &at) const;

    const ops::PayBook &m_book;
    const commission::Scheme &m_scheme;
    NumberWords m_words;
};

} // namespace quotasmith::ui

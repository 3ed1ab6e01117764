// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <utility>

namespace quotasmith::ui {

/// What a cell stands for, wherever it stands now: what its row is known by (an id, a code) and its column.
using CellKey = std::pair<QString, int>;

/// A text that a cell did not take, and why, as a sentence.
struct RefusedText {
    QString typed;
    QString reason;
};

/// The texts that a table's cells did not take. Each stays until its cell takes another or the user gives it up.
class RefusedTexts {
public:
    bool isEmpty() const { return m_texts.isEmpty(); }
    /// nullptr: the cell shows its value.
    const RefusedText *find(const CellKey &key) const;
    void keep(const CellKey &key, RefusedText text) { m_texts.insert(key, std::move(text)); }
    /// False: there was none.
    bool forget(const CellKey &key) { return m_texts.remove(key); }
    void clear() { m_texts.clear(); }

private:
    QHash<CellKey, RefusedText> m_texts;
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/import_report.h"
#include "core/plan/node.h"

#include <functional>
#include <map>
#include <optional>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QTableWidget>
#include <set>
#include <string>
#include <vector>

namespace quotasmith::ui {

/// Names of the file that are unknown to the plan: who each one is. An answer is remembered as an alias. Hidden until
/// there is such a name; answered ones stay, so that the answer can be changed.
class NamesQuestion : public QGroupBox {
    Q_OBJECT

public:
    /// All nodes of an axis.
    using Members = std::function<std::vector<plan::Node>(plan::Axis)>;
    /// More names than people would answer one by one.
    static constexpr std::size_t kMostNames = 100;

    explicit NamesQuestion(Members members, QWidget *parent = nullptr);

    void setReport(const exchange::ImportReport &report);
    /// Of another file.
    void forget();
    /// Enters what was chosen.
    void answer(exchange::ImportOptions &options) const;
    /// The choice of who a name is.
    QComboBox *choice(int row) const;

Q_SIGNALS:
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Whom a field may name.
    struct Wanted {
        std::optional<plan::Axis> axis;
        std::optional<plan::Level> level;
    };
    struct Name {
        std::string field;
        std::string text;
        std::string column;
        std::set<std::int64_t> lines;
        std::vector<std::string> nearest; ///< codes or names
        QString chosen;                   ///< what the choice is told by: empty, kMake or `axis:code`
    };

    void collect(const exchange::ImportReport &report);
    void addRow(std::size_t name);
    void fillChoice(QComboBox *choice, const Name &name);
    void tellOthers();
    void tell();
    void retranslate();
    void fit();
    Wanted wantedBy(const std::string &field) const;
    bool isMakable(const std::string &field) const;

    Members m_members;
    exchange::ImportKind m_kind = exchange::ImportKind::Actuals;
    std::vector<Name> m_names;
    bool m_hasMore = false;
    QLabel *m_sentence;
    QTableWidget *m_table;
    QCheckBox *m_makeOthers; ///< what is left becomes new members, also beyond the names that are listed
};

} // namespace quotasmith::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ops/versions/versions.h"
#include "core/store/queries/plan_sheet.h"
#include "ui/panels/review/review_section.h"

#include <memory>
#include <optional>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

/// What changes? The states the targets were in, who approved them, what lies between any two of them, how they were
/// signed on a day; and the way to the next.
class VersionsSection : public ReviewSection {
    Q_OBJECT

public:
    VersionsSection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    /// Empty before the first reading.
    const std::vector<ops::VersionInfo> &versions() const { return m_read.versions; }
    const std::optional<ops::VersionComparison> &comparison() const { return m_read.comparison; }
    /// Two versions by number, held against each other.
    void compare(int from, int to);
    /// Asks what a dialog has to ask; nothing where it cannot be done now.
    void submit();
    void withdraw();
    void vote();
    void revise();
    void drop();
    void editApprovers();

protected:
    PlanReader::Reading reading() override;
    void put() override;
    void setWords() override;

private:
    /// What has been read.
    struct Read {
        plan::PlanSettings settings;
        std::vector<ops::VersionInfo> versions;
        std::optional<ops::VersionComparison> comparison;
        std::optional<store::PlanSheet> asSigned; ///< on the day asked
        std::optional<ops::VersionInfo> inForce;  ///< whose it is
        std::optional<base::Error> noneInForce;
    };

    void layOut();
    QLayout *makeButtons();
    QLayout *makeComparison();
    QLayout *makeSigned();
    void fillButtons();
    void fillVersions();
    void fillVotes();
    void fillComparison();
    void fillSigned();
    void open(QDialog *dialog);
    const ops::VersionInfo *last() const;

    Read m_read;
    std::optional<std::pair<int, int>> m_compared;
    std::string m_signedOn; ///< 2027-04-02; empty: today
    QLabel *m_state;
    QPushButton *m_approvers;
    QPushButton *m_submit;
    QPushButton *m_withdraw;
    QPushButton *m_vote;
    QPushButton *m_revise;
    QPushButton *m_drop;
    QPushButton *m_nextYear;
    ContentTable *m_versions = nullptr;
    ContentTable *m_votes = nullptr;
    QLabel *m_compareTitle;
    QWidget *m_compareTools;
    QLabel *m_fromLabel;
    QComboBox *m_from;
    QLabel *m_toLabel;
    QComboBox *m_to;
    QLabel *m_noComparison;
    ChartView *m_bridge = nullptr;
    ContentTable *m_bridgeRows = nullptr;
    ContentTable *m_cells = nullptr;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QLabel *m_signedSentence;
    ContentTable *m_signed = nullptr;
};

} // namespace quotasmith::ui

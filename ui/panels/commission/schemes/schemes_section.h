// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/commission_section.h"
#include "ui/panels/commission/schemes/parts/scheme_draft.h"

#include <map>
#include <QPushButton>
#include <QTimer>
#include <string>

namespace quotasmith::ui {

class LintList;
class SchemeEditor;
class SectionTitle;

/// The schemes of the plan, one of them as a form, and live beside it what it pays and what it makes people do. What is
/// typed stays until it is saved or discarded, whichever scheme is looked at meanwhile.
class SchemesSection : public CommissionSection {
    Q_OBJECT

public:
    explicit SchemesSection(const PanelContext &context, QWidget *parent = nullptr);

    using CommissionSection::show;
    void show(const SharedCommission &reading) override;
    void forget() override;

    bool hasSchemes() const { return !m_entries.empty(); }
    bool hasUnsaved() const;
    /// Shows a scheme; nothing for a code there is not.
    void choose(const std::string &code);
    const std::string &current() const { return m_current; }
    /// Adds one that is not saved yet.
    void add(const exchange::SchemeFile &file);
    void askNew();
    void duplicate();
    void remove();
    void save();
    void discard();
    void askFile();

    SchemeEditor *editor() const { return m_editor; }
    /// What is typed of the scheme that is shown; there is one.
    SchemeDraft &draft() { return m_entries.at(m_current).draft; }
    const LintList *lints() const { return m_lints; }

Q_SIGNALS:
    /// A scheme comes into the world, or the last one goes.
    void countChanged();
    void fileAsked(const quotasmith::exchange::SchemeFile &file);

protected:
    void fill() override;
    void setWords() override;

private:
    struct Entry {
        SchemeDraft draft;
        std::optional<exchange::SchemeFile> saved; ///< as the plan has it
    };

    void layOut();
    void merge(const CommissionReading &reading);
    static bool isUnsaved(const Entry &entry);
    std::optional<std::size_t> positionOf(const std::string &code) const;
    std::shared_ptr<const SchemeGround> readGround() const;
    void fillTable();
    void fillEditor();
    void fillWatch();
    void fillChart(const commission::Scheme &scheme);
    void fillRadar(const commission::Scheme &scheme);
    QString paidText(const exchange::SchemeFile &file) const;
    void takeEdit();
    void showButtons();
    std::string freeCode(const std::string &wanted) const;

    std::map<std::string, Entry> m_entries; ///< by code
    std::string m_current;
    std::string m_shown;              ///< in the editor
    exchange::SchemeFile m_shownFile; ///< as it was put there, or last typed
    bool m_wasUnsaved = false;
    bool m_isFilling = false;
    QPushButton *m_new;
    QPushButton *m_duplicate;
    QPushButton *m_file;
    QPushButton *m_remove;
    ContentTable *m_table = nullptr;
    SchemeEditor *m_editor;
    ChartView *m_chart = nullptr;
    SectionTitle *m_lintTitle;
    LintList *m_lints;
    ContentTable *m_radar = nullptr;
    QTimer m_soon; ///< what is typed in one go is looked at once
};

} // namespace quotasmith::ui

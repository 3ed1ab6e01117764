// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/exchange/import_kind.h"
#include "core/store/document.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace quotasmith::fuzz {

/// A small plan that is always the same: six people in two regions, customers, products, sales and targets of 2027,
/// a commission scheme, a few rows of lists, and a workbook handed out to the manager of the North.
class GroundPlan {
public:
    GroundPlan();

    store::Surroundings surroundings() { return {&m_clock, &m_ids, "tester", "bench"}; }
    /// The bytes of the plan.
    const std::string &bytes() const { return m_bytes; }
    /// The bytes of the workbook, and its stamp.
    const std::string &handout() const { return m_handout; }
    const std::string &stamp() const { return m_stamp; }

    const tests::TemporaryFolder &folder() const { return m_folder; }
    std::filesystem::path file() const { return m_folder / "plan.qsplan"; }
    /// The plan, open for writing: as it was made when `renew` was called since.
    store::Document &document();
    void renew() { m_document.reset(); }

private:
    void import(store::Document &document, exchange::ImportKind kind, std::string_view text);
    void fill(store::Document &document);
    void handOut(store::Document &document);

    tests::TemporaryFolder m_folder;
    base::FixedClock m_clock{"2027-05-10"};
    base::SeededIdSource m_ids{7};
    std::string m_bytes, m_handout, m_stamp;
    std::unique_ptr<store::Document> m_document;
};

/// The one of this program.
GroundPlan &groundPlan();

} // namespace quotasmith::fuzz

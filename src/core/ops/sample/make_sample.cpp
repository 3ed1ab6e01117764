// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/make_sample.h"

#include "core/base/error.h"
#include "core/exchange/schemes/scheme_file.h"
#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/commission/edit_schemes.h"
#include "core/ops/op_codes.h"
#include "core/ops/plan/create_plan.h"
#include "core/ops/sample/sample_company.h"
#include "core/ops/sample/sample_facts.h"
#include "core/ops/sample/sample_lists.h"
#include "core/ops/targets/edit_targets.h"
#include "core/ops/targets/last_year.h"
#include "core/store/draft.h"
#include "core/store/new_file.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

constexpr const char *kCompany = "远帆智能家居(示例)";

/// Few lines of actuals need not have counted everything last year.
bool hasLastYear(const store::Document &document, plan::Measure measure)
{
    const store::PlanSheet plan = store::readSheet(document.connection(), measure);
    const auto axis = plan::Axis::Organisation;
    const LastYear lastYear = readLastYear(document.connection(), plan.settings, measure, axis, plan.sheet.tree(axis));
    return plan::sumOf(lastYear.company) > 0;
}

void setTargets(store::Document &document)
{
    const auto value = spread::parseValue("+14%", 2).value.value();
    for (const plan::Measure measure : {plan::Measure::Revenue, plan::Measure::NewCustomers}) {
        if (!hasLastYear(document, measure))
            continue;
        setAnnualTarget(document, measure, value, Run::Write);
        for (const plan::Axis axis : plan::kAxes) {
            SpreadTargets request;
            request.place.axis = axis;
            request.measure = measure;
            request.method = spread::Method::History;
            spreadTargets(document, request, Run::Write);
        }
    }
}

} // namespace

void makeSample(const std::filesystem::path &file, const SampleSize &size, const base::Progress &progress)
{
    if (size.people < 1 || size.people > 1'000'000)
        throw base::Error("setting-bad", {{"setting", "people"}, {"value", std::to_string(size.people)}});
    if (size.rows < 0)
        throw base::Error("setting-bad", {{"setting", "rows"}, {"value", std::to_string(size.rows)}});
    store::requireNewFile(file);
    const base::FixedClock clock("2027-06-03T08:00:00Z");
    base::SeededIdSource ids(size.seed);
    const store::Surroundings surroundings{&clock, &ids, "Quotasmith", "sample"};
    // Everything happens under a name nobody knows; the finished file appears at once, or not at all.
    const store::Draft draft(std::filesystem::absolute(file));
    plan::PlanSettings settings;
    settings.company = kCompany;
    createPlan(draft.file(), surroundings, settings);
    {
        const auto document = store::Document::openForWriting(draft.file(), surroundings);
        SampleCompany company;
        document->transact({kSampleBuild, store::StepKind::Edit, {}}, [&](store::Writer &writer) {
            company = buildCompany(writer, size);
            buildFacts(writer, company, size, progress);
            buildLists(writer, company);
            if (size == SampleSize{})
                buildReviews(writer, company);
        });
        setTargets(*document);
        putScheme(*document, exchange::readSchemeTemplate("progressive", settings.currency.exponent), {});
        for (int month = 1; month <= 3; ++month)
            closeMonth(*document, calendar::Month(2027, month));
    }
    draft.publish();
}

} // namespace quotasmith::ops

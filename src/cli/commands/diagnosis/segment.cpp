// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/segment.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/diagnosis/diagnosed.h"
#include "cli/commands/diagnosis/json_values.h"
#include "cli/words.h"
#include "core/ops/diagnosis/segment_customers.h"
#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "text/name_text.h"

#include <unordered_map>

namespace quotasmith::cli {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Customer;

struct SegmentOptions {
    std::string file;
    SpanOptions span;
    bool apply = false;
};

/// What it came to, with what it was reckoned from.
struct Segmented {
    Diagnosed diagnosed;
    ops::SegmentOutcome outcome;

    const plan::Tree &tree() const { return diagnosed.input.tree(kAxis); }
    const money::Rate &cut(const char *key) const { return diagnosed.input.thresholds[key]; }
};

ops::TierNames tierNames()
{
    ops::TierNames names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = text::toUtf8(text::segmentName(static_cast<diagnosis::Segment>(i)));
    return names;
}

Json tiersJson(const Segmented &all)
{
    Json tiers = Json::array();
    for (const diagnosis::SegmentShare &share : all.diagnosed.diagnosis.segments) {
        const auto &tier = all.outcome.tiers[static_cast<std::size_t>(share.segment)];
        tiers.push_back({{"segment", diagnosis::segmentCode(share.segment)},
                         {"tier", nodeJson(all.diagnosed, kAxis, tier)},
                         {"customers", share.customers},
                         {"customerShare", rateJson(share.customerShare)},
                         {"revenue", moneyJson(all.diagnosed, share.revenue)},
                         {"share", rateJson(share.revenueShare)}});
    }
    return tiers;
}

Json movesJson(const Segmented &all)
{
    Json moves = Json::array();
    for (const ops::SegmentMove &move : all.outcome.moves) {
        const plan::Node &account = all.tree().node(all.tree().find(move.account).value());
        moves.push_back({{"code", account.code},
                         {"name", account.name},
                         {"segment", diagnosis::segmentCode(move.segment)},
                         {"from", nodeJson(all.diagnosed, kAxis, move.from)},
                         {"to", nodeJson(all.diagnosed, kAxis, move.to)}});
    }
    return moves;
}

Json answerJson(const Segmented &all, bool isApplied)
{
    Json json = changesJson(all.outcome.changes);
    json["from"] = all.diagnosed.input.span.first.text();
    json["to"] = all.diagnosed.input.span.last().text();
    json["cuts"] = {{"a", rateJson(all.cut("segment.a"))}, {"b", rateJson(all.cut("segment.b"))}};
    json["tiers"] = tiersJson(all);
    json["moves"] = movesJson(all);
    json["created"] = all.outcome.created;
    json["applied"] = isApplied;
    return json;
}

QString tierText(const Segmented &all, const std::optional<plan::NodeId> &tier)
{
    const auto place = tier ? all.tree().find(*tier) : std::nullopt;
    return place ? text::nodeName(all.tree().node(*place)) : QString();
}

void sayTiers(Output &output, const Segmented &all)
{
    Table table{{{Cli::tr("Segment")},
                 {Cli::tr("Tier")},
                 {Cli::tr("Customers"), Align::Right},
                 {Cli::tr("Of customers"), Align::Right},
                 {Cli::tr("Revenue"), Align::Right},
                 {Cli::tr("Of revenue"), Align::Right}},
                {}};
    const int decimals = all.diagnosed.input.settings.currency.exponent;
    for (const diagnosis::SegmentShare &share : all.diagnosed.diagnosis.segments) {
        const auto &tier = all.outcome.tiers[static_cast<std::size_t>(share.segment)];
        table.rows.push_back({text::segmentName(share.segment), tier ? tierText(all, tier) : Cli::tr("none yet"),
                              text::amountText(share.customers, 0), text::rateText(share.customerShare),
                              text::amountText(share.revenue, decimals), text::rateText(share.revenueShare)});
    }
    output.table(table);
}

void sayMoves(Output &output, const Segmented &all)
{
    constexpr std::array kContributions{u'A', u'B', u'C'};
    std::unordered_map<plan::NodeId, const diagnosis::SegmentedAccount *> accounts;
    for (const diagnosis::SegmentedAccount &each : all.diagnosed.diagnosis.accounts)
        accounts.emplace(each.account, &each);
    Table table{{{Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {Cli::tr("Of revenue"), Align::Right},
                 {Cli::tr("Contribution")},
                 {Cli::tr("Potential"), Align::Right},
                 {Cli::tr("From")},
                 {Cli::tr("To")}},
                {}};
    for (const ops::SegmentMove &move : all.outcome.moves) {
        const plan::Node &node = all.tree().node(all.tree().find(move.account).value());
        const diagnosis::SegmentedAccount &account = *accounts.at(move.account);
        const QString to = tierText(all, move.to);
        table.rows.push_back({text::fromUtf8(node.code), text::nodeName(node), text::rateText(account.share),
                              QString(kContributions.at(static_cast<std::size_t>(account.contribution))),
                              QString::number(account.potential),
                              move.from ? tierText(all, move.from) : text::noValue(),
                              to.isEmpty() ? text::segmentName(move.segment) : to});
    }
    output.table(table);
}

void say(Output &output, const Segmented &all, bool isApplied)
{
    output.line(Cli::tr("Customers by revenue of %1 to %2: A up to %3, B up to %4, C the rest; with their potential.")
                    .arg(text::fromUtf8(all.diagnosed.input.span.first.text()),
                         text::fromUtf8(all.diagnosed.input.span.last().text()), text::rateText(all.cut("segment.a")),
                         text::rateText(all.cut("segment.b"))));
    sayTiers(output, all);
    if (all.diagnosed.diagnosis.accounts.empty())
        return output.line(Cli::tr("No customer has revenue in these months."));
    if (all.outcome.moves.empty())
        return output.line(Cli::tr("Every customer stands where it belongs."));
    sayMoves(output, all);
    if (isApplied)
        return sayChanges(output, all.outcome.changes);
    output.line(Cli::tr("%n customer(s) would move. Nothing was changed; --apply moves them.", nullptr,
                        static_cast<int>(all.outcome.moves.size())));
}

ExitCode segment(Context &context, const SegmentOptions &options)
{
    const auto document = options.apply ? context.openForWriting(options.file) : context.openForReading(options.file);
    Segmented all{readDiagnosed(document->connection(), options.span), {}};
    const ops::Run run = options.apply ? ops::Run::Write : ops::Run::Preview;
    all.outcome = ops::segmentCustomers(*document, all.diagnosed.diagnosis.accounts, run, tierNames());
    if (!all.outcome.created.empty() && options.apply) // the tiers that were made have names now
        all.diagnosed.input =
            ops::readDiagnosisInput(document->connection(), requestOf(options.span, document->connection()));
    context.output().json(answerJson(all, options.apply));
    if (!context.output().isJson())
        say(context.output(), all, options.apply);
    return ExitCode::Done;
}

} // namespace

void declareSegment(CommandLine &line)
{
    auto options = std::make_shared<SegmentOptions>();
    Command command =
        line.add("segment", Cli::tr("Sort customers by contribution and potential into KA, mid-tier and long tail"));
    command.argument("FILE", options->file, Cli::tr("The plan"));
    declareSpan(command, options->span);
    command.flag("--apply", options->apply, Cli::tr("Move the customers to their tiers, in one step"))
        .runs([options](Context &context) { return segment(context, *options); });
}

} // namespace quotasmith::cli

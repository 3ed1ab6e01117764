// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/judge.h"

#include "cli/command_line.h"
#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/commission/judge_schemes.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

struct JudgeOptions {
    std::string file;
};

ops::PayBook requireBook(const store::Connection &connection)
{
    ops::PayBook book = ops::readPayBook(connection);
    if (book.schemes.empty())
        throw base::Error("schemes-none");
    return book;
}

Json changeJson(const commission::LintChange &change)
{
    return {{"part", change.part}, {"value", change.word.empty() ? rateJson(change.value) : Json(change.word)}};
}

ExitCode lintSchemes(Context &context, const JudgeOptions &options)
{
    const auto document = context.openForReading(options.file);
    const ops::PayBook book = requireBook(document->connection());
    const int decimals = book.settings.currency.exponent;
    Json list = Json::array();
    Table table{{{Cli::tr("Scheme")}, {Cli::tr("Where")}, {Cli::tr("Finding")}}, {}};
    for (const ops::KnownScheme &scheme : book.schemes) {
        Json findings = Json::array();
        for (const commission::LintFinding &finding : commission::lint(scheme.file.scheme)) {
            Json changes = Json::array();
            for (const commission::LintChange &change : finding.changes)
                changes.push_back(changeJson(change));
            const QString message = text::lintText(finding, scheme.file.scheme, decimals);
            findings.push_back({{"code", finding.code},
                                {"severity", commission::lintSeverityCode(finding.severity)},
                                {"part", finding.part},
                                {"changes", changes},
                                {"message", textJson(message)}});
            table.rows.push_back({text::fromUtf8(scheme.code), text::fromUtf8(finding.part), message});
        }
        list.push_back({{"scheme", scheme.code}, {"findings", findings}});
    }
    context.output().json({{"schemes", list}});
    if (table.rows.empty())
        context.output().line(Cli::tr("Nothing was found."));
    else
        context.output().table(table);
    return ExitCode::Done;
}

/// One scheme's radar for both forms.
class RadarTeller {
public:
    RadarTeller(const ops::PayBook &book, const ops::SchemeRadar &radar)
        : m_book(book), m_radar(radar), m_known(book.schemes[radar.scheme]), m_scheme(m_known.file.scheme),
          m_decimals(book.settings.currency.exponent)
    {
    }

    Json json() const
    {
        Json json{{"scheme", m_known.code},
                  {"quota", m_radar.radar ? amountJson(m_radar.quota, m_decimals) : Json(nullptr)},
                  {"wage", amountJson(m_radar.wage, m_decimals)}};
        if (!m_radar.radar)
            return json;
        const commission::Radar &radar = *m_radar.radar;
        json["marginalAtTarget"] = rateJson(radar.marginalAtTarget.rate());
        json["cliffs"] = cliffs(radar);
        json["deadZones"] = Json::array();
        for (const commission::DeadZone &zone : radar.deadZones)
            json["deadZones"].push_back(
                {{"from", exactAmountJson(zone.from.rate(), m_decimals)},
                 {"to", zone.to ? exactAmountJson(zone.to->rate(), m_decimals) : Json(nullptr)}});
        json["near"] = near(radar);
        json["bunching"] = Json::array();
        for (const commission::Bunching &bunching : radar.bunching)
            json["bunching"].push_back({{"at", thresholdJson(m_scheme, bunching.at, m_decimals)},
                                        {"above", bunching.above},
                                        {"below", bunching.below}});
        json["smooth"] = changed(radar.smooth);
        json["open"] = changed(radar.open);
        return json;
    }

    void tell(Output &output) const
    {
        output.line(Cli::tr("Scheme %1").arg(text::fromUtf8(m_known.code)));
        if (!m_radar.radar) {
            output.line(Cli::tr("Nobody it pays has a target yet."));
            return;
        }
        const commission::Radar &radar = *m_radar.radar;
        output.line(Cli::tr("At a target of %1, a further unit above 100 % pays %2.")
                        .arg(amount(m_radar.quota), text::rateText(radar.marginalAtTarget.rate(), 4)));
        for (const commission::Cliff &cliff : radar.cliffs)
            output.line(cliffText(cliff));
        for (const commission::DeadZone &zone : radar.deadZones)
            output.line(zone.to ? Cli::tr("From %1 to %2 more brings nothing.")
                                      .arg(amount(zone.from.rounded()), amount(zone.to->rounded()))
                                : Cli::tr("From %1 on more brings nothing.").arg(amount(zone.from.rounded())));
        for (const commission::NearThreshold &one : radar.near)
            output.line(Cli::tr("%1 stands at %2, close to %3.")
                            .arg(text::fromUtf8(m_book.people[one.by.who].name), text::rateText(one.by.attainment),
                                 threshold(one.at)));
        for (const commission::Bunching &bunching : radar.bunching)
            output.line(
                Cli::tr("%1 results lie just above %2, only %3 just below: people stop there.")
                    .arg(text::countText(bunching.above), threshold(bunching.at), text::countText(bunching.below)));
        if (radar.smooth)
            output.line(
                Cli::tr("Without jumps and with the same pay at every threshold: %1 (%2).")
                    .arg(text::tiersText(*radar.smooth, m_decimals), text::tierMethodName(*radar.smooth->method)));
        if (radar.open)
            output.line(openText(*radar.open));
    }

private:
    QString amount(std::int64_t units) const { return text::amountText(units, m_decimals); }
    QString threshold(const money::Rate &at) const { return text::thresholdText(m_scheme, at, m_decimals); }

    Json changed(const std::optional<commission::Scheme> &scheme) const
    {
        if (!scheme)
            return nullptr;
        return {{"method", commission::methodCode(*scheme->method)},
                {"gate", rateJson(scheme->gate)},
                {"cap", scheme->cap ? exactAmountJson(*scheme->cap, m_decimals) : Json(nullptr)},
                {"tiers", tiersJson(*scheme, m_decimals)}};
    }

    QString openText(const commission::Scheme &open) const
    {
        QString text = Cli::tr("So that more always pays more: %1 (%2)")
                           .arg(text::tiersText(open, m_decimals), text::tierMethodName(*open.method));
        if (m_scheme.gate && !open.gate)
            text += Cli::tr(", without the gate");
        if (m_scheme.cap && !open.cap)
            text += Cli::tr(", without the cap");
        return text + Cli::tr(".");
    }

    QString cliffText(const commission::Cliff &cliff) const
    {
        const QString jump = Cli::tr("At %1 pay jumps by %2").arg(threshold(cliff.at), amount(cliff.amount));
        return cliff.wages ? Cli::tr("%1, %2 months of wage.").arg(jump, text::fromUtf8(cliff.wages->decimalText(2)))
                           : Cli::tr("%1.").arg(jump);
    }

    Json cliffs(const commission::Radar &radar) const
    {
        Json list = Json::array();
        for (const commission::Cliff &cliff : radar.cliffs)
            list.push_back({{"at", thresholdJson(m_scheme, cliff.at, m_decimals)},
                            {"base", exactAmountJson(cliff.base.rate(), m_decimals)},
                            {"amount", amountJson(cliff.amount, m_decimals)},
                            {"wages", rateJson(cliff.wages)}});
        return list;
    }

    Json near(const commission::Radar &radar) const
    {
        Json list = Json::array();
        for (const commission::NearThreshold &one : radar.near)
            list.push_back({{"person", m_book.people[one.by.who].code},
                            {"attainment", rateJson(one.by.attainment)},
                            {"at", rateJson(one.at)},
                            {"below", one.isBelow}});
        return list;
    }

    const ops::PayBook &m_book;
    const ops::SchemeRadar &m_radar;
    const ops::KnownScheme &m_known;
    const commission::Scheme &m_scheme;
    int m_decimals;
};

ExitCode showRadar(Context &context, const JudgeOptions &options)
{
    const auto document = context.openForReading(options.file);
    const ops::PayBook book = requireBook(document->connection());
    Json list = Json::array();
    for (const ops::SchemeRadar &radar : ops::radarOfSchemes(book)) {
        const RadarTeller teller(book, radar);
        list.push_back(teller.json());
        teller.tell(context.output());
    }
    context.output().json({{"schemes", list}});
    return ExitCode::Done;
}

} // namespace

void declareCommissionJudge(CommandLine &line)
{
    auto lint = std::make_shared<JudgeOptions>();
    line.add("commission lint", Cli::tr("Find what is probably not meant in the schemes, with the least change"))
        .argument("FILE", lint->file, Cli::tr("The plan"))
        .runs([lint](Context &context) { return lintSchemes(context, *lint); });
    auto radar = std::make_shared<JudgeOptions>();
    line.add("commission radar", Cli::tr("Show jumps, dead zones and who stands close to a threshold"))
        .argument("FILE", radar->file, Cli::tr("The plan"))
        .runs([radar](Context &context) { return showRadar(context, *radar); });
}

} // namespace quotasmith::cli

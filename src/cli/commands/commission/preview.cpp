// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/preview.h"

#include "cli/command_line.h"
#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/money/currency.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

struct PreviewOptions {
    std::string scheme, templateName, target, actual;
    std::string currency = "CNY";
};

std::optional<std::int64_t> findAmount(const char *option, const std::string &text, int decimals)
{
    if (text.empty())
        return std::nullopt;
    const money::ParsedAmount parsed = money::parseAmount(text, {decimals});
    if (parsed.meaning != money::TextMeaning::Value)
        throw base::Error("number-bad", {{"option", option}, {"value", text}});
    return parsed.units;
}

int decimalsOf(const std::string &code)
{
    const auto currency = money::findCurrency(code);
    if (!currency)
        throw base::Error("setting-bad", {{"setting", "--currency"}, {"value", code}});
    return currency->exponent;
}

struct Preview {
    std::optional<std::int64_t> target;
    std::int64_t actual = 0;
    int decimals = 2;
    std::optional<commission::TierMethod> chosen;
    std::vector<commission::MethodPay> methods;
};

Json slicesJson(const commission::Earned &earned, int decimals)
{
    Json slices = Json::array();
    for (const commission::Slice &slice : earned.slices)
        slices.push_back({{"tier", slice.tier},
                          {"base", exactAmountJson(slice.base.rate(), decimals)},
                          {"rate", rateJson(slice.rate)},
                          {"pay", exactAmountJson(slice.pay.rate(), decimals)}});
    return slices;
}

Json methodJson(const commission::MethodPay &one, int decimals)
{
    return {{"method", commission::methodCode(*one.scheme.method)},
            {"tiers", tiersJson(one.scheme, decimals)},
            {"gate", rateJson(one.scheme.gate)},
            {"tier", one.earned.tier},
            {"capped", one.earned.isCapped()},
            {"pay", amountJson(one.pay, decimals)},
            {"slices", slicesJson(one.earned, decimals)},
            {"jumps", jumpsJson(one.scheme, one.jumps, decimals)}};
}

Json previewJson(const Preview &preview)
{
    Json methods = Json::array();
    for (const commission::MethodPay &one : preview.methods)
        methods.push_back(methodJson(one, preview.decimals));
    const auto attainment =
        preview.target ? money::attainment(preview.actual, *preview.target) : std::optional<money::Rate>();
    return {{"target", amountJson(preview.target, preview.decimals)},
            {"actual", amountJson(preview.actual, preview.decimals)},
            {"attainment", rateJson(attainment)},
            {"method", preview.chosen ? Json(commission::methodCode(*preview.chosen)) : Json(nullptr)},
            {"methods", methods}};
}

/// `8,000.00 at 80 %, 5,000.00 at 100 %`
QString jumpsText(const commission::MethodPay &one, int decimals)
{
    QString text;
    for (const commission::Jump &jump : one.jumps)
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) +
                Cli::tr("%1 at %2")
                    .arg(text::amountText(jump.amount, decimals), text::thresholdText(one.scheme, jump.at, decimals));
    return text.isEmpty() ? text::noValue() : text;
}

QString sliceText(const commission::Slice &slice, int decimals)
{
    return QStringLiteral("%1 × %2").arg(text::amountText(slice.base.rounded(), decimals),
                                         text::rateText(slice.rate, 4));
}

Table tableOf(const Preview &preview)
{
    Table table{{{Cli::tr("Method")},
                 {Cli::tr("Tiers")},
                 {Cli::tr("Pays"), Align::Right},
                 {Cli::tr("Slices")},
                 {Cli::tr("Jumps")}},
                {}};
    for (const commission::MethodPay &one : preview.methods) {
        QString slices;
        for (const commission::Slice &slice : one.earned.slices)
            slices += (slices.isEmpty() ? QString() : QStringLiteral(" + ")) + sliceText(slice, preview.decimals);
        const QString mark = preview.chosen == one.scheme.method ? QStringLiteral("* ") : QString();
        table.rows.push_back({mark + text::tierMethodName(*one.scheme.method),
                              text::tiersText(one.scheme, preview.decimals),
                              text::amountText(one.pay, preview.decimals), slices.isEmpty() ? text::noValue() : slices,
                              jumpsText(one, preview.decimals)});
    }
    return table;
}

ExitCode preview(Context &context, const PreviewOptions &options)
{
    Preview preview;
    preview.decimals = decimalsOf(options.currency);
    const exchange::SchemeFile file = requireScheme(options.scheme, "--scheme", options.templateName, preview.decimals);
    preview.target = findAmount("--target", options.target, preview.decimals);
    preview.actual = findAmount("--actual", options.actual, preview.decimals).value_or(0);
    preview.chosen = file.scheme.method;
    preview.methods = commission::previewMethods(file.scheme, preview.target, preview.actual);
    Output &output = context.output();
    output.json(previewJson(preview));
    output.line(Cli::tr("%1 against a target of %2")
                    .arg(text::amountText(preview.actual, preview.decimals),
                         text::amountText(preview.target, preview.decimals)));
    output.table(tableOf(preview));
    if (!preview.chosen)
        output.line(Cli::tr("The scheme names no method yet: write one of them as \"method\"."));
    return ExitCode::Done;
}

} // namespace

void declareCommissionPreview(CommandLine &line)
{
    auto options = std::make_shared<PreviewOptions>();
    line.add("commission preview", Cli::tr("Show what a scheme pays by every method, without a plan"))
        .option("--scheme", "SCHEME.json", options->scheme, Cli::tr("The scheme"))
        .option("--template", "NAME", options->templateName, Cli::tr("A template instead: seed, progressive or simple"))
        .option("--target", "V", options->target, Cli::tr("The target; tiers by attainment need one"))
        .needed("--actual", "V", options->actual, Cli::tr("What was reached"))
        .option("--currency", "CODE", options->currency, Cli::tr("Whose decimals amounts have (default: CNY)"))
        .runs([options](Context &context) { return preview(context, *options); });
}

} // namespace quotasmith::cli

using System.Globalization;

namespace SiteGen.Templating.Runtime;

/// <summary>Writes values to the output, harmless for the place they go to.</summary>
internal static class Printer
{
    /// <summary>Of any number but the unbounded ones, sign and exponent included.</summary>
    private const int MostDigits = 40;

    public static void Print(RenderContext context, object? value, PrintSite at)
    {
        if (value is null)
        {
            return;
        }

        context.Site = at.Site;
        if (at.Indent is null || !context.Options.AutoIndent || (context.IsHtml && at.Place != HtmlPlace.Text))
        {
            PrintValue(context, value, at);
            context.Output.AtIndentedLineStart = false;
        }
        else
        {
            PrintIndented(context, value, at);
        }

        context.CheckOutput(at.Site);
    }

    private static void PrintValue(RenderContext context, object value, PrintSite at)
    {
        switch (value)
        {
            case string text when at.Special is { } special && context.IsHtml:
                HtmlEscaper.Write(context.Output, text, special);
                break;
            case string text:
                PrintText(context, text, at);
                break;
            case Html html:
                PrintTrusted(context, html, at);
                break;
            case int number:
                PrintNumber(context.Output, number);
                break;
            case bool flag:
                context.Output.Write(flag ? "true"u8 : "false"u8);
                break;
            case double or float or decimal or long:
                PrintNumber(context.Output, (IUtf8SpanFormattable)value);
                break;
            case var _ when Numbers.IsNumber(value):
                context.Output.WriteText(ValueText.Of(value, context));
                break;
            default:
                PrintText(context, ValueText.Of(value, context), at);
                break;
        }
    }

    private static void PrintNumber<T>(Utf8Output output, T number)
        where T : IUtf8SpanFormattable
    {
        number.TryFormat(output.Reserve(MostDigits), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    private static void PrintText(RenderContext context, ReadOnlySpan<char> text, PrintSite at)
    {
        if (!context.IsHtml)
        {
            context.Output.WriteText(text);
        }
        else if (IsRefusedUrl(text, at))
        {
            Refuse(context, at);
        }
        else if (!HtmlEscaper.TryWrite(context.Output, text, at.Place))
        {
            var (place, fix) = Describe(at.Place);
            throw new RenderFault(TemplateProblems.UnsafePlace(at.Site, place, fix));
        }
    }

    private static void PrintTrusted(RenderContext context, Html html, PrintSite at)
    {
        ReadOnlySpan<char> text = html.ToString();
        if (!context.IsHtml || (html.IsJson && at.Place == HtmlPlace.Script))
        {
            context.Output.WriteText(text);
        }
        else if (html.IsJson && at.Place == HtmlPlace.QuotedScript)
        {
            HtmlEscaper.TryWrite(context.Output, text, HtmlPlace.QuotedAttribute);
        }
        else if (html.IsJson || (!html.IsRaw && !MayHoldMarkup(at.Place)))
        {
            PrintText(context, text, at);
        }
        else if (IsRefusedUrl(text, at))
        {
            Refuse(context, at);
        }
        else
        {
            HtmlEscaper.WriteTrusted(context.Output, text, at.Place);
        }
    }

    /// <summary>Without quotes, nothing at all would give the attribute what follows it as its value.</summary>
    private static void Refuse(RenderContext context, PrintSite at)
    {
        context.Problems.Add(at.UnsafeUrl);
        if (at.Place == HtmlPlace.UnquotedUrlStart)
        {
            context.Output.Write("\"\""u8);
        }
    }

    /// <summary>What is safe as markup is not therefore safe as code or as an attribute name.</summary>
    private static bool MayHoldMarkup(HtmlPlace place) => place is not
        (HtmlPlace.Tag or HtmlPlace.Script or HtmlPlace.QuotedScript or HtmlPlace.Style or HtmlPlace.QuotedStyle);

    private static bool IsRefusedUrl(ReadOnlySpan<char> url, PrintSite at) => at.Place switch
    {
        HtmlPlace.QuotedUrlStart or HtmlPlace.UnquotedUrlStart => HtmlEscaper.IsUnsafeUrl(url),
        HtmlPlace.QuotedUrlNext or HtmlPlace.UnquotedUrlNext => HtmlEscaper.CompletesScheme(url),
        _ => false,
    };

    private static (string Place, string Fix) Describe(HtmlPlace place) => place switch
    {
        HtmlPlace.Script => ("een script", "gebruik '| object.to_json' of een data-attribuut"),
        HtmlPlace.QuotedScript => ("een attribuut met een script", "zet de waarde in een data-attribuut"),
        HtmlPlace.Style or HtmlPlace.QuotedStyle => ("een stijl", "gebruik een getal, een kleur of een naam"),
        _ => ("een tag, buiten een attribuutwaarde", "schrijf het attribuut in de template zelf"),
    };

    /// <summary>Every line but the first starts with the indentation of the code block.</summary>
    private static void PrintIndented(RenderContext context, object value, PrintSite at)
    {
        ReadOnlySpan<char> text = ValueText.Of(value, context);
        var output = context.Output;
        while (text.Length > 0)
        {
            if (output.AtIndentedLineStart)
            {
                output.Write(at.Indent);
                output.AtIndentedLineStart = false;
            }

            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            if (value is Html { IsJson: false } || Numbers.IsNumber(value))
            {
                output.WriteText(line);
            }
            else
            {
                PrintText(context, line, at);
            }

            output.AtIndentedLineStart = end > 0;
            text = text[line.Length..];
        }
    }
}

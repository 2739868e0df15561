namespace SiteGen.Templating.Runtime;

/// <summary>
/// Follows the HTML of a template's own text, in the order of the file, and tells where a value between
/// two texts ends up. An immutable value, so that both branches of an <c>if</c> start from the same place.
/// </summary>
internal readonly record struct HtmlTracker
{
    /// <summary>The name of an attribute that is a value, and so may be the name of an address.</summary>
    private const string Printed = "?";

    /// <summary>Longer than any scheme that runs code.</summary>
    private const int MostScheme = 32;

    private static readonly string[] UrlAttributes =
        ["href", "src", "action", "formaction", "poster", "cite", "xlink:href", "data", "background", "ping", "srcset", "imagesrcset"];

    /// <summary>Several addresses with blanks and commas between them.</summary>
    private static readonly string[] UrlListAttributes = ["ping", "srcset", "imagesrcset"];

    /// <summary>They put a value into another attribute, which may be an address.</summary>
    private static readonly string[] AnimatedAttributes = ["to", "from", "by", "values"];

    private State Place { get; init; }

    private char Quote { get; init; }

    private string Element { get; init; }

    private string Attribute { get; init; }

    /// <summary>No character so far in this attribute value after which an address can no longer get a scheme.</summary>
    private bool AtValueStart { get; init; }

    /// <summary>Something stands before, that what comes could complete.</summary>
    private bool AfterValue { get; init; }

    /// <summary>What the template itself wrote so far where a scheme may stand.</summary>
    private string Scheme { get; init; }

    /// <summary>The template itself wrote an address that runs code.</summary>
    private bool IsScriptUrl { get; init; }

    private enum State
    {
        Text,
        TagName,
        ClosingTag,
        BeforeAttribute,
        AttributeName,
        AfterAttributeName,
        BeforeValue,
        Value,
        Comment,
        RawText,
    }

    public HtmlPlace Current => Place switch
    {
        State.Text => HtmlPlace.Text,
        State.Comment => HtmlPlace.Comment,
        State.RawText => Element == "style" ? HtmlPlace.Style : HtmlPlace.Script,
        State.Value or State.BeforeValue => ValuePlace(),
        _ => HtmlPlace.Tag,
    };

    /// <summary>The place after a value was printed here.</summary>
    public HtmlTracker AfterPrint() => Place switch
    {
        State.BeforeValue => this with { Place = State.Value, Quote = ' ', AfterValue = true },
        State.Value when AtValueStart => this with { AfterValue = true },
        State.BeforeAttribute => this with { Place = State.AttributeName, Attribute = Printed },

        // What completes a name such as "o" could be anything; what completes one such as "data-" is harmless.
        State.AttributeName when Attribute != Printed && !Attribute.Contains('-') => this with { Attribute = "on" },
        _ => this,
    };

    /// <summary>
    /// The place where either of two ways through the template may end: the one that allows the least.
    /// </summary>
    public static HtmlTracker Merge(HtmlTracker first, HtmlTracker second) =>
        Danger(second.Current) > Danger(first.Current) ? second : first;

    private static int Danger(HtmlPlace place) => place switch
    {
        HtmlPlace.Text => 0,
        HtmlPlace.Comment => 1,
        HtmlPlace.QuotedAttribute => 2,
        HtmlPlace.UnquotedAttribute => 3,
        HtmlPlace.QuotedUrlStart or HtmlPlace.UnquotedUrlStart => 4,
        HtmlPlace.QuotedUrlNext or HtmlPlace.UnquotedUrlNext => 5,
        HtmlPlace.Style or HtmlPlace.QuotedStyle => 6,
        HtmlPlace.Tag => 7,
        _ => 8,
    };

    public HtmlTracker Read(string text)
    {
        var tracker = this;
        for (var index = 0; index < text.Length; index++)
        {
            var next = tracker.NextOfInterest(text, index);
            if (next < 0)
            {
                break;
            }

            index = next;
            tracker = tracker.Step(text, ref index);
        }

        return tracker;
    }

    /// <summary>Where the state can change next; negative when nowhere in this text.</summary>
    private int NextOfInterest(string text, int index) => Place switch
    {
        State.Text or State.RawText => text.IndexOf('<', index),
        State.ClosingTag => text.IndexOf('>', index),
        State.Comment => text.IndexOf('-', index),
        State.Value when Quote != ' ' && !AtValueStart && !IsMetaContent && !IsUrlList => text.IndexOf(Quote, index),
        _ => index,
    };

    private HtmlPlace ValuePlace()
    {
        var quoted = Place == State.Value && Quote != ' ';
        if (IsScriptUrl || Attribute == "srcdoc" || Attribute.StartsWith("on", StringComparison.Ordinal))
        {
            return HtmlPlace.QuotedScript;
        }

        if (Attribute == "style")
        {
            return HtmlPlace.QuotedStyle;
        }

        if (AtValueStart && IsUrl)
        {
            return AfterValue
                ? quoted ? HtmlPlace.QuotedUrlNext : HtmlPlace.UnquotedUrlNext
                : quoted ? HtmlPlace.QuotedUrlStart : HtmlPlace.UnquotedUrlStart;
        }

        return quoted ? HtmlPlace.QuotedAttribute : HtmlPlace.UnquotedAttribute;
    }

    private bool IsUrlList => UrlListAttributes.Contains(Attribute);

    /// <summary>The address in the content of a meta element stands behind <c>url=</c>.</summary>
    private bool IsUrl => Attribute == Printed || UrlAttributes.Contains(Attribute)
        || (Element is "animate" or "set" && AnimatedAttributes.Contains(Attribute))
        || (IsMetaContent && Scheme is "url=");

    private bool IsMetaContent => Element == "meta" && Attribute == "content";

    private HtmlTracker Step(string text, ref int index) => Place switch
    {
        State.Text => StepText(text, ref index),
        State.TagName => StepTagName(text[index]),
        State.ClosingTag => text[index] == '>' ? Go(State.Text) : this,
        State.BeforeAttribute => StepBeforeAttribute(text[index]),
        State.AttributeName => StepAttributeName(text[index]),
        State.AfterAttributeName => StepAfterAttributeName(text[index]),
        State.BeforeValue => StepBeforeValue(text[index]),
        State.Value => StepValue(text[index]),
        State.Comment => StepComment(text, ref index),
        _ => StepRawText(text, ref index),
    };

    private HtmlTracker Go(State place) => this with { Place = place };

    private HtmlTracker StepText(string text, ref int index)
    {
        if (text[index] != '<')
        {
            return this;
        }

        var rest = text.AsSpan(index + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            index += 3;
            return Go(State.Comment);
        }

        if (rest.StartsWith("/", StringComparison.Ordinal) || rest.StartsWith("!", StringComparison.Ordinal))
        {
            return Go(State.ClosingTag);
        }

        var isTag = rest.Length == 0 || char.IsAsciiLetter(rest[0]);
        return isTag ? this with { Place = State.TagName, Element = "" } : this;
    }

    private HtmlTracker StepTagName(char c) => c switch
    {
        '>' => EndOfTag(),
        '/' => Go(State.BeforeAttribute),
        _ when char.IsWhiteSpace(c) => Go(State.BeforeAttribute),
        _ => this with { Element = Element + char.ToLowerInvariant(c) },
    };

    private HtmlTracker StepBeforeAttribute(char c) => c switch
    {
        '>' => EndOfTag(),
        '/' => this,
        _ when char.IsWhiteSpace(c) => this,
        _ => this with { Place = State.AttributeName, Attribute = char.ToLowerInvariant(c).ToString() },
    };

    private HtmlTracker StepAttributeName(char c) => c switch
    {
        '>' => EndOfTag(),
        '=' => StartValue(),
        '/' => Go(State.BeforeAttribute),
        _ when char.IsWhiteSpace(c) => Go(State.AfterAttributeName),
        _ => this with { Attribute = Attribute + char.ToLowerInvariant(c) },
    };

    private HtmlTracker StepAfterAttributeName(char c) => c switch
    {
        '=' => StartValue(),
        _ when char.IsWhiteSpace(c) => this,
        _ => StepBeforeAttribute(c),
    };

    private HtmlTracker StepBeforeValue(char c) => c switch
    {
        '"' or '\'' => this with { Place = State.Value, Quote = c },
        '>' => EndOfTag(),
        _ when char.IsWhiteSpace(c) => this,
        _ => (this with { Place = State.Value, Quote = ' ' }).StepValue(c),
    };

    private HtmlTracker StartValue()
    {
        var started = Go(State.BeforeValue) with { AfterValue = false, Scheme = "", IsScriptUrl = false };
        return started with { AtValueStart = started.IsUrl };
    }

    private HtmlTracker StepValue(char c)
    {
        if (Quote == ' ')
        {
            if (c == '>' || char.IsWhiteSpace(c))
            {
                return c == '>' ? EndOfTag() : Go(State.BeforeAttribute);
            }
        }
        else if (c == Quote)
        {
            return Go(State.BeforeAttribute);
        }

        return IsMetaContent ? StepMetaContent(c) : StepUrl(c);
    }

    private HtmlTracker StepUrl(char c)
    {
        if (c is ' ' or ',' && IsUrlList)
        {
            return this with { AtValueStart = true, AfterValue = false, Scheme = "" };
        }

        if (!AtValueStart || (char.IsWhiteSpace(c) && !AfterValue))
        {
            return this;
        }

        return c is ':' or '/' or '?' or '#'
            ? this with { AtValueStart = false, IsScriptUrl = c == ':' && IsUrl && HtmlEscaper.IsUnsafeUrl(Scheme + c) }
            : this with { AfterValue = true, Scheme = Scheme.Length < MostScheme ? Scheme + c : Scheme };
    }

    private HtmlTracker StepMetaContent(char c)
    {
        if (AtValueStart && (char.IsWhiteSpace(c) || c is '\'' or '"'))
        {
            return this;
        }

        var seen = Scheme + char.ToLowerInvariant(c);
        var ending = "url=".StartsWith(seen, StringComparison.Ordinal) ? seen : c is 'u' or 'U' ? "u" : "";
        return this with { Scheme = ending, AtValueStart = ending == "url=", AfterValue = false };
    }

    private HtmlTracker EndOfTag() => Go(Element is "script" or "style" ? State.RawText : State.Text);

    private HtmlTracker StepComment(string text, ref int index)
    {
        if (!text.AsSpan(index).StartsWith("-->", StringComparison.Ordinal))
        {
            return this;
        }

        index += 2;
        return Go(State.Text);
    }

    private HtmlTracker StepRawText(string text, ref int index)
    {
        var rest = text.AsSpan(index);
        var ends = rest.StartsWith("</", StringComparison.Ordinal)
            && rest[2..].StartsWith(Element, StringComparison.OrdinalIgnoreCase);
        return ends ? Go(State.ClosingTag) : this;
    }
}

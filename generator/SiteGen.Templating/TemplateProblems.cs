using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating;

/// <summary>
/// The wording of every problem, once. Editors of templates read it, so it is Dutch; one factory per
/// problem, sorted by name.
/// </summary>
internal static class TemplateProblems
{
    private const int MaxExcerpt = 60;

    public static TemplateMessage DivisionByZero(Site at) =>
        Error(TemplateMessageKind.DivisionByZero, at, $"delen door nul in '{Quote(at)}'", "controleer de deler met 'if'");

    public static TemplateMessage ExpectedExpression(Site at, string found) =>
        Error(TemplateMessageKind.ExpectedExpression, at, $"hier hoort een waarde of expressie, maar er staat {found}", null);

    public static TemplateMessage ExpectedToken(Site at, string expected, string found) =>
        Error(TemplateMessageKind.ExpectedToken, at, $"hier hoort {expected}, maar er staat {found}", null);

    public static TemplateMessage FunctionFailed(Site at, string function, string reason) =>
        Error(TemplateMessageKind.FunctionFailed, at, $"'{function}' is mislukt in '{Quote(at)}': {reason}", null);

    public static TemplateMessage IncludeCycle(Site at, string chain) =>
        Error(TemplateMessageKind.IncludeCycle, at, $"deeltemplates roepen elkaar in een kring aan: {chain}", "haal één van deze 'include's weg");

    public static TemplateMessage InvalidArgument(Site at, string function, string reason) =>
        Error(TemplateMessageKind.InvalidArgument, at, $"'{function}' kan hier niet mee werken in '{Quote(at)}': {reason}", null);

    public static TemplateMessage InvalidAssignment(Site at) =>
        Error(TemplateMessageKind.InvalidAssignment, at, $"aan '{Quote(at)}' kan niets worden toegekend", "zet links van '=' een variabele, lid of index");

    public static TemplateMessage InvalidConversion(Site at, string from, string to) =>
        Error(TemplateMessageKind.InvalidConversion, at, $"{from} is niet om te zetten naar {to} in '{Quote(at)}'", null);

    public static TemplateMessage InvalidEscape(Site at) =>
        Error(TemplateMessageKind.InvalidEscape, at, $"'{Quote(at)}' is geen geldig teken na een backslash", "schrijf '\\\\' voor een backslash");

    public static TemplateMessage InvalidIndex(Site at, string type) =>
        Error(TemplateMessageKind.InvalidIndex, at, $"{type} kan geen index zijn in '{Quote(at)}'", null);

    public static TemplateMessage InvalidNumber(Site at) =>
        Error(TemplateMessageKind.InvalidNumber, at, $"'{Quote(at)}' is geen geldig getal", null);

    public static TemplateMessage InvalidOperands(Site at, string symbol, string left, string right) =>
        Error(TemplateMessageKind.InvalidOperands, at, $"'{symbol}' werkt niet met {left} en {right} in '{Quote(at)}'", null);

    public static TemplateMessage InvalidPartialName(Site at) =>
        Error(TemplateMessageKind.InvalidPartialName, at, "de naam van een deeltemplate ontbreekt of is leeg", "geef een naam: include 'kop'");

    public static TemplateMessage JumpOutsideLoop(Site at) =>
        Error(TemplateMessageKind.JumpOutsideLoop, at, $"'{Quote(at)}' mag alleen in een lus staan", null);

    public static TemplateMessage LimitReached(Site at, string limit) =>
        Error(TemplateMessageKind.LimitReached, at, $"de grens van {limit} is bereikt in '{Quote(at)}'", null);

    public static TemplateMessage MissingArgument(Site at, string function, string parameter) =>
        Error(TemplateMessageKind.MissingArgument, at, $"'{function}' mist het argument '{parameter}' in '{Quote(at)}'", null);

    public static TemplateMessage MissingEnd(Site at) =>
        Error(TemplateMessageKind.MissingEnd, at, $"'{Quote(at)}' wordt niet afgesloten", "voeg 'end' toe");

    public static TemplateMessage MissingPartial(Site at, string name, string chain) =>
        Error(TemplateMessageKind.MissingPartial, at, $"deeltemplate '{name}' bestaat niet (aangeroepen via {chain})", null);

    public static TemplateMessage NestedAssignment(Site at) =>
        Error(TemplateMessageKind.NestedAssignment, at, "'=' mag alleen in een losse toekenning staan", "gebruik '==' om te vergelijken");

    public static TemplateMessage NotAFunction(Site at, string type) =>
        Error(TemplateMessageKind.NotAFunction, at, $"'{Quote(at)}' is geen functie maar {type}", null);

    public static TemplateMessage NotIterable(Site at, string type) =>
        Error(TemplateMessageKind.NotIterable, at, $"een lus kan niet over {type} lopen in '{Quote(at)}'", null);

    public static TemplateMessage NullTarget(Site at, string target) =>
        Error(TemplateMessageKind.NullTarget, at, $"'{target}' is leeg (null) in '{Quote(at)}'", "gebruik '?.' of controleer eerst met 'if'");

    public static TemplateMessage ParameterOrder(Site at, string reason) =>
        Error(TemplateMessageKind.ParameterOrder, at, $"parameter '{Quote(at)}' staat verkeerd: {reason}", null);

    public static TemplateMessage PartialHasErrors(Site at, string chain, TemplateMessage first)
    {
        var place = $"{first.Path}:{first.Line}:{first.Column}";
        return Error(TemplateMessageKind.PartialHasErrors, at, $"deeltemplate met fouten ({chain}); eerste: {place}: {first.Message}", first.Fix);
    }

    public static TemplateMessage ReadOnly(Site at, string what) =>
        Error(TemplateMessageKind.ReadOnly, at, $"{what} kan niet worden gewijzigd in '{Quote(at)}'", null);

    public static TemplateMessage TooDeep(Site at) =>
        Error(TemplateMessageKind.TooDeep, at, "te diep genest", "splits dit in variabelen of deeltemplates");

    public static TemplateMessage TooManyArguments(Site at, string function, int most) =>
        Error(TemplateMessageKind.TooManyArguments, at, $"'{function}' neemt hooguit {most} argument(en) in '{Quote(at)}'", null);

    public static TemplateMessage UnclosedCode(Site at) =>
        Error(TemplateMessageKind.UnclosedCode, at, "dit codeblok wordt niet gesloten", "voeg '}}' toe");

    public static TemplateMessage UnclosedEscape(Site at, string closing) =>
        Error(TemplateMessageKind.UnclosedEscape, at, "dit tekstblok wordt niet gesloten", $"voeg '{closing}' toe");

    public static TemplateMessage UnclosedInterpolation(Site at) =>
        Error(TemplateMessageKind.UnclosedString, at, "een expressie in een tekst wordt niet gesloten", "voeg '}' toe");

    public static TemplateMessage UnclosedString(Site at, char quote) =>
        Error(TemplateMessageKind.UnclosedString, at, "deze tekst wordt niet gesloten", $"voeg {quote} toe");

    public static TemplateMessage UnexpectedCharacter(Site at, char character) =>
        Error(TemplateMessageKind.UnexpectedCharacter, at, $"onverwacht teken '{character}'", null);

    public static TemplateMessage UnexpectedKeyword(Site at, string keyword) =>
        Error(TemplateMessageKind.UnexpectedKeyword, at, $"'{keyword}' hoort hier niet: er staat niets open waar het bij past", null);

    public static TemplateMessage UnknownArgument(Site at, string function, string name, IEnumerable<string> known)
    {
        var fix = Suggestion.For(name, known);
        return Error(TemplateMessageKind.UnknownArgument, at, $"'{function}' kent geen argument '{name}'{fix}", Suggestion.Nearest(name, known));
    }

    public static TemplateMessage UnknownMember(Site at, string target, string name, IEnumerable<string> known)
    {
        var fix = Suggestion.For(name, known);
        return Error(TemplateMessageKind.UnknownMember, at, $"onbekend lid '{name}' op '{Shorten(target)}'{fix}", Suggestion.Nearest(name, known));
    }

    /// <summary>Own names, of the model and the template, are listed; built-in ones are only suggested.</summary>
    public static TemplateMessage UnknownVariable(Site at, string name, IEnumerable<string> own, IEnumerable<string> builtIn)
    {
        var nearest = Suggestion.Nearest(name, own.Concat(builtIn));
        var fix = Suggestion.For(name, nearest is null ? own : [nearest]);
        return Error(TemplateMessageKind.UnknownVariable, at, $"onbekende variabele of functie '{name}'{fix}", nearest);
    }

    public static TemplateMessage UnsafePlace(Site at, string place, string fix) =>
        Error(TemplateMessageKind.UnsafePlace, at, $"'{Quote(at)}' staat in {place}; deze tekst is daar niet veilig", fix);

    public static TemplateMessage UnsafeUrl(Site at) =>
        Message(TemplateMessageKind.UnsafeUrl, at, $"'{Quote(at)}' is geen veilig adres en is weggelaten", "gebruik een adres met http, https of zonder schema") with
        {
            Severity = TemplateSeverity.Warning,
        };

    private static TemplateMessage Error(TemplateMessageKind kind, Site at, string text, string? fix) =>
        Message(kind, at, text, fix);

    private static TemplateMessage Message(TemplateMessageKind kind, Site at, string text, string? fix)
    {
        var (line, column) = at.Source.PositionOf(at.Focus.Start);
        return new TemplateMessage(kind, TemplateSeverity.Error, at.Source.Path, line, column, at.Focus.Length, text, fix);
    }

    /// <summary>The template's own text, on one line.</summary>
    private static string Quote(Site at) => Shorten(at.Excerpt);

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= MaxExcerpt ? line : string.Concat(line.AsSpan(0, MaxExcerpt), "…");
    }
}

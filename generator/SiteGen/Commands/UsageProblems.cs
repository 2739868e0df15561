using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>
/// Says in Dutch what is wrong with a command line. The library has no Dutch, so its own messages are recognised by
/// what they are about; the messages of <see cref="OptionValues"/> pass as they are.
/// </summary>
internal static class UsageProblems
{
    public static ImmutableArray<string> Of(ParseResult parsed)
    {
        // A word after an unknown option may be its value, so it is no mistake of its own.
        var options = parsed.UnmatchedTokens.Where(token => token.StartsWith('-')).Concat(OptionsAsArguments(parsed)).ToList();
        var command = parsed.CommandResult.Command;
        var unknown = options.Count == 0 && parsed.UnmatchedTokens.Count > 0 && command.Arguments.Count > 0
            ? [TooManyWords(parsed.UnmatchedTokens)]
            : (options.Count > 0 ? options : parsed.UnmatchedTokens).Select(token => Unknown(token, command)).ToList();
        var others = parsed.Errors
            .Where(error => !parsed.UnmatchedTokens.Any(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal)))
            .Where(error => unknown.Count == 0 || error.SymbolResult is not CommandResult)
            .Select(Other);
        return [.. unknown.Concat(others).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Options that nobody knows and that were taken for a title or a file; behind <c>--</c> they may be that.</summary>
    public static IEnumerable<string> OptionsAsArguments(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value).Where(value => value.StartsWith("--", StringComparison.Ordinal));

    private static string TooManyWords(IEnumerable<string> words) =>
        $"dit hoort hier niet: {string.Join(' ', words.Select(word => $"'{word}'"))}; zet een naam of titel met spaties tussen aanhalingstekens";

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        IEnumerable<Symbol> known = isOption ? command.Options : command.Subcommands;
        var names = known.Where(symbol => !symbol.Hidden).Select(symbol => symbol.Name).ToList();
        var what = isOption ? "onbekende optie" : names.Count > 0 ? "onbekende opdracht" : "dit hoort hier niet:";
        return NearestName.Hint(isOption ? token.Split('=')[0] : token, names) is { } hint
            ? $"{what} '{token}'; {hint}"
            : $"{what} '{token}'";
    }

    private static string Other(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: VersionOption } => "--version gaat niet samen met iets anders",
        OptionResult { Option.Arity.MaximumNumberOfValues: 0 } flag => $"achter {flag.Option.Name} hoort geen waarde",
        OptionResult { IdentifierToken: null, Option: var option } => $"{option.Name} <{option.HelpName}> ontbreekt",
        OptionResult { Tokens.Count: 0 } option => $"achter {option.Option.Name} ontbreekt <{option.Option.HelpName}>",
        OptionResult { Tokens.Count: > 1 } option => $"{option.Option.Name} mag er één keer staan",
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } argument => $"<{argument.Argument.Name}> ontbreekt",
        CommandResult { Command.Subcommands.Count: > 0 } command =>
            $"geef een opdracht; kies uit: {string.Join(", ", command.Command.Subcommands.Select(c => c.Name))}",
        _ => error.Message,
    };
}

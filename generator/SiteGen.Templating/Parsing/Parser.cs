using System.Collections.Immutable;
using SiteGen.Templating.Runtime;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

/// <summary>
/// Turns tokens into the syntax tree. A mistake is reported once; parsing goes on with the next
/// statement, so that one run shows every mistake of a file.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>
    /// Nesting of brackets, blocks and operands. Templates written by people stay under ten; a file of
    /// thousands of opening brackets must not exhaust the stack.
    /// </summary>
    public const int MaxNesting = 150;

    private static readonly string[] Keywords =
    [
        "if", "else", "end", "for", "while", "tablerow", "break", "continue", "case", "when", "capture",
        "func", "readonly", "import", "with", "wrap", "ret",
    ];

    private readonly TemplateSource _source;
    private readonly ProblemList _problems;
    private readonly List<Token> _tokens;
    private int _index;
    private int _nesting;
    private int _ignoreNewLines;
    private int _loops;
    private bool _recovering;
    private bool _isInWhen;
    private string? _indent;

    private Parser(TemplateSource source)
    {
        _source = source;
        _problems = new ProblemList();
        _tokens = Lexer.Tokenize(source, _problems);
    }

    public static ParsedTemplate Parse(TemplateSource source)
    {
        var parser = new Parser(source);
        var body = parser.ParseTemplate();
        return new ParsedTemplate(source, body, parser._problems.ToImmutable());
    }

    /// <summary>Parses code without its braces, for <c>object.eval</c>.</summary>
    public static ParsedTemplate ParseCode(string code, string path) =>
        Parse(new TemplateSource("{{" + code + "\n}}", path));

    private BlockStatement ParseTemplate()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            ParseStatements(statements);
            if (Current.Kind == TokenKind.EndOfFile)
            {
                return new BlockStatement(new TextSpan(0, _source.Text.Length), statements.ToImmutable());
            }

            Report(TemplateProblems.UnexpectedKeyword(At(Current.Span), Current.Name));
            Next();
            Recover();
        }
    }

    /// <summary>The body of a block up to its <c>end</c>, which is consumed.</summary>
    private BlockStatement ParseBody(Token opening)
    {
        var body = ParseBodyUntil(opening, "end");
        Next();
        return body;
    }

    /// <summary>Stops before one of <paramref name="closers"/> or, after a message, at the end of the file.</summary>
    private BlockStatement ParseBodyUntil(Token opening, params ReadOnlySpan<string> closers)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var start = Current.Span.Start;
        var entered = Enter();
        while (entered)
        {
            ParseStatements(statements);
            if (Current.Kind == TokenKind.EndOfFile)
            {
                _recovering = false;
                Report(TemplateProblems.MissingEnd(At(opening.Span)));
                break;
            }

            if (closers.Contains(Current.Name))
            {
                break;
            }

            Report(TemplateProblems.UnexpectedKeyword(At(Current.Span), Current.Name));
            Next();
            Recover();
        }

        Leave();
        return new BlockStatement(new TextSpan(start, Current.Span.Start), statements.ToImmutable());
    }

    /// <summary>Statements up to a keyword that closes or continues a block.</summary>
    private void ParseStatements(ImmutableArray<Statement>.Builder statements)
    {
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Text:
                    statements.Add(new TextStatement(Current.Span, (string)Current.Value!));
                    Next();
                    break;
                case TokenKind.CodeEnter:
                    _indent = (string?)Current.Value;
                    Next();
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    Next();
                    break;
                case TokenKind.Identifier when Current.Name is "end" or "else" or "when":
                    return;
                default:
                    statements.Add(ParseStatement());
                    EndStatement();
                    break;
            }
        }
    }

    private void EndStatement()
    {
        if (!IsEndOfStatement() && !_recovering)
        {
            Report(Current.Kind == TokenKind.Equal
                ? TemplateProblems.NestedAssignment(At(Current.Span))
                : TemplateProblems.ExpectedToken(At(Current.Span), "het einde van de opdracht", Describe(Current)));
        }

        if (_recovering)
        {
            Recover();
        }
    }

    private bool IsEndOfStatement() =>
        Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile
        || (Current.Kind == TokenKind.Identifier && Current.Name is "end" or "else" or "when");

    /// <summary>Skips the rest of a statement that could not be read.</summary>
    private void Recover()
    {
        while (Current.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            Next();
        }

        _recovering = false;
        _ignoreNewLines = 0;
    }
}

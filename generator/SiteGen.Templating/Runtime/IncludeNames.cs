using SiteGen.Templating.Builtins;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

/// <summary>The partials that a template names, as far as its text tells.</summary>
internal sealed class IncludeNames
{
    public SortedSet<string> Literal { get; } = new(StringComparer.Ordinal);

    public bool HasComputed { get; private set; }

    public static bool IsInclude(Expression target) =>
        target is VariableExpression { IsLocal: false, Name: IncludeFunction.Keyword or IncludeJoinFunction.Keyword };

    /// <param name="arguments">In order, the piped one first; null when its text does not tell its value.</param>
    public void Add(Expression target, IEnumerable<Expression?> arguments)
    {
        var names = arguments.ToList();
        if (target is not VariableExpression { Name: IncludeJoinFunction.Keyword })
        {
            AddName(names.FirstOrDefault());
            return;
        }

        var joined = names.FirstOrDefault() as ArrayExpression;
        HasComputed |= joined is null;
        foreach (var name in joined?.Items ?? [])
        {
            AddName(name);
        }

        foreach (var delimiter in names.Skip(1))
        {
            AddDelimiter(delimiter);
        }
    }

    /// <summary>The function is passed on, or a text is evaluated: any partial may follow.</summary>
    public void AddUnknown() => HasComputed = true;

    private void AddName(Expression? name)
    {
        if (name is LiteralExpression { Value: string literal })
        {
            Literal.Add(literal);
        }
        else
        {
            HasComputed = true;
        }
    }

    private void AddDelimiter(Expression? delimiter)
    {
        if (delimiter is not LiteralExpression { Value: string text })
        {
            HasComputed = true;
        }
        else if (text.StartsWith(IncludeJoinFunction.PartialPrefix, StringComparison.Ordinal))
        {
            Literal.Add(text[IncludeJoinFunction.PartialPrefix.Length..]);
        }
    }
}

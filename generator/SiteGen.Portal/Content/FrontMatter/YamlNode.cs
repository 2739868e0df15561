using System.Collections.Immutable;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>A value in front matter with its place in the file.</summary>
internal abstract record YamlNode(TextSpan At);

/// <param name="Plain">Written without quotes, so that a number or a yes/no counts as one.</param>
internal sealed record YamlScalar(string Value, bool Plain, TextSpan At) : YamlNode(At)
{
    /// <summary>Nothing was typed, or the word that YAML 1.2 core reads as nothing.</summary>
    public bool IsEmpty => Plain ? Value is "" or "~" or "null" or "Null" or "NULL" : string.IsNullOrWhiteSpace(Value);

    /// <summary>Typed on more lines than one, without quotes.</summary>
    public bool IsFolded => Plain && At.Length == 0 && Value.Length > 0;
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, TextSpan At) : YamlNode(At);

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, TextSpan At) : YamlNode(At)
{
    public static YamlMap Empty { get; } = new([], new TextSpan(1, 1, 0));
}

/// <summary>Stands for a value that could not be read and has been reported.</summary>
internal sealed record YamlBroken(TextSpan At) : YamlNode(At);

internal sealed record YamlEntry(string Key, TextSpan KeyAt, YamlNode Value);

/// <summary>A place in a file whose path is known from elsewhere; 1-based like <see cref="Diagnostics.SourceSpan"/>.</summary>
internal readonly record struct TextSpan(int Line, int Column, int Length);

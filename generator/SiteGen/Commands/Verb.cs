using System.Collections.Immutable;
using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>A command of the program, with examples for its help.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    public ImmutableArray<string> Examples { get; init; } = [];
}

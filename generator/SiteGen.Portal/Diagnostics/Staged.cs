using System.Collections.Immutable;

namespace SiteGen.Portal.Diagnostics;

/// <summary>What a stage gives: its value and everything it found wrong.</summary>
public sealed record Staged<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);

namespace SiteGen.Commands;

/// <param name="Port">0 for any that is free; null for the usual one, or any that is free when that is taken.</param>
internal sealed record ServeOptions(BuildOptions Build, int? Port);

namespace SiteGen.Commands;

/// <summary>What the user asked <c>import</c> to do.</summary>
/// <param name="File">Full path, as is <paramref name="Content"/>.</param>
internal sealed record ImportRequest(string File, string Type, string Content, bool Write);

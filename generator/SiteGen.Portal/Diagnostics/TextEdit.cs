namespace SiteGen.Portal.Diagnostics;

/// <summary>What to put at the place of a diagnostic, when that is sure to be what was meant.</summary>
/// <param name="Old">
/// What stands there, without straight quotes around it; if it turns out to be something else, nothing is done. Null when
/// the length of the place says enough.
/// </param>
public sealed record TextEdit(string? Old, string New);

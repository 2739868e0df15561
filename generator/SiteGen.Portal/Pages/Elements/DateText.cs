namespace SiteGen.Portal.Pages.Elements;

/// <param name="Text">For people: <c>13 mei 2024</c>.</param>
/// <param name="Iso">For the <c>datetime</c> attribute.</param>
public sealed record DateText(string Text, string Iso);

using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Conventions;

/// <summary><c>security.txt</c> of RFC 9116.</summary>
/// <param name="Contact">A URI.</param>
/// <param name="Expires">RFC 3339.</param>
public sealed record SecurityPage(PageHead Head, string Contact, string Expires) : IPage;

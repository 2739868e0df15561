using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Conventions;

/// <summary><c>_redirects</c>, for hosts that read it.</summary>
public sealed record RedirectsPage(PageHead Head, ImmutableArray<Redirect> Redirects) : IPage;

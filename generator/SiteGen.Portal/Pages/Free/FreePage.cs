using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Free;

public sealed record FreePage(PageHead Head, string Body, ImmutableArray<Source> Sources) : IPage;

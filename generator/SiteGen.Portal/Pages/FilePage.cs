using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages;

/// <summary>A file for machines that needs no template: what it holds is fixed by a standard.</summary>
public sealed record FilePage(PageHead Head, ReadOnlyMemory<byte> Bytes) : IPage;

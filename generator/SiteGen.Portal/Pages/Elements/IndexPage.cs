using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>A listing of one content type, in groups; a single group needs no heading.</summary>
/// <param name="Intro">What a visitor finds here, in one or two sentences.</param>
public sealed record IndexPage(PageHead Head, string Intro, int Total, ImmutableArray<EntryGroup> Groups) : IPage;

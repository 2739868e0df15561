using System.Collections.Immutable;
using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Everything that reading one file brings to light beside its values.</summary>
internal sealed class FileFindings(string path, ContentLimits limits)
{
    private readonly ImmutableArray<Reference>.Builder _references = ImmutableArray.CreateBuilder<Reference>();
    private readonly ImmutableArray<MediaUse>.Builder _media = ImmutableArray.CreateBuilder<MediaUse>();
    private readonly ImmutableArray<PlaceUse>.Builder _places = ImmutableArray.CreateBuilder<PlaceUse>();
    private readonly ImmutableArray<OutsideLink>.Builder _outside = ImmutableArray.CreateBuilder<OutsideLink>();

    public string Path { get; } = path;

    public ContentLimits Limits { get; } = limits;

    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Reference> References => _references.ToImmutable();

    public ImmutableArray<MediaUse> Media => _media.ToImmutable();

    public ImmutableArray<PlaceUse> Places => _places.ToImmutable();

    public ImmutableArray<OutsideLink> Outside => _outside.ToImmutable();

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    public void Refer(Reference reference) => _references.Add(reference);

    public void Use(MediaUse use) => _media.Add(use);

    public void Use(PlaceUse use) => _places.Add(use);

    /// <summary>Addresses of mailboxes and telephones are no pages.</summary>
    public void LeadOutside(string url, SourceSpan at)
    {
        if (url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            _outside.Add(new OutsideLink(url, at));
        }
    }
}

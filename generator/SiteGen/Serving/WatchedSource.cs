namespace SiteGen.Serving;

internal enum WatchedSource
{
    Content,
    Templates,
}

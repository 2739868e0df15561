namespace SiteGen.Portal.Content;

public interface IContentItem
{
    ItemHead Head { get; }
}

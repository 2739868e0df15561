namespace SiteGen.Portal.Content;

/// <summary>The content types, in the order in which listings and reports name them.</summary>
public enum ItemKind
{
    Case,
    Region,
    Theme,
    Programme,
    Network,
    Question,
    Event,
    Agenda,
    Goal,
    Resource,
    Page,
}

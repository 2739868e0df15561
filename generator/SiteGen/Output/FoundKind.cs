namespace SiteGen.Output;

internal enum FoundKind
{
    File,
    Folder,
    Link,
    UnreadableFolder,
}

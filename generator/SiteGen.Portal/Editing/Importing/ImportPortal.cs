using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>The portal that rows are imported into.</summary>
/// <param name="Folder">The content folder as messages show it.</param>
public sealed record ImportPortal(ImmutableArray<SourceFile> Files, string Folder, ContentOptions Options);

namespace SiteGen.Portal.Content;

/// <summary>Bounds against hostile or broken input; <c>site.yml</c> may raise them under <c>limits</c>.</summary>
/// <param name="FileBytes">Size of one Markdown file.</param>
/// <param name="FrontMatterBytes">Size of its front matter.</param>
/// <param name="ValueLength">UTF-16 units in one value.</param>
/// <param name="YamlDepth">Lists and objects inside each other.</param>
/// <param name="MarkdownDepth">Blocks and inlines inside each other.</param>
/// <param name="TableCells">Cells of all tables in one body.</param>
public sealed record ContentLimits(
    int FileBytes = 1_000_000,
    int FrontMatterBytes = 64_000,
    int ValueLength = 10_000,
    int YamlDepth = 16,
    int MarkdownDepth = 64,
    int TableCells = 5_000);

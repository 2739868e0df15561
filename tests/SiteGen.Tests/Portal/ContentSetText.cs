using System.Collections.Immutable;
using System.Text;
using SiteGen.Commands;
using SiteGen.Indexing;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;

namespace SiteGen.Tests.Portal;

/// <summary>
/// A content folder written as text. <see cref="Base"/> is valid and as small as can be; a test puts its own files
/// beside or in place of those.
/// </summary>
internal sealed record ContentSetText
{
    private ContentSetText(ImmutableSortedDictionary<string, SourceFile> files) => Files = files;

    public ImmutableArray<Rename> Renames { get; init; } = [];

    /// <summary>What is looked at on request.</summary>
    public ReviewOptions Review { get; init; } = new();

    /// <summary>Everything that another file of a test may point at.</summary>
    public static ContentSetText Base { get; } =
        new ContentSetText(ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal))
            .With("site.yml", "title: Portaal\nbase_url: https://portaal.example/\nlanguage: nl\npublisher:\n  organisation: Uitgever\n")
            .With("cases/praktijk.md", Case())
            .With("regions/achterhoek.md", Item("Achterhoek", "kind: regio"))
            .With("themes/instroom.md", Item("Instroom"))
            .With("programmes/sterk-techniek.md", Item("Sterk Techniek"))
            .With("questions/vraag.md", "---\ntitle: Hoe dan?\nregion: achterhoek\ntheme: instroom\n---\nTekst.\n");

    public ImmutableSortedDictionary<string, SourceFile> Files { get; private init; }

    public ContentOptions Options { get; init; } = new(new DateOnly(2024, 5, 13), WithDrafts: false, Jobs: 2);

    /// <summary>
    /// A case whose last lines of front matter start on line 8, or whose body starts on line 9 when there are none.
    /// </summary>
    public static string Case(string frontMatter = "", string body = "Tekst.\n") =>
        "---\ntitle: Praktijk\nsummary: Kort.\nregion: achterhoek\ntheme: instroom\ncontact:\n  organisation: School\n"
        + $"{frontMatter}{(frontMatter.Length > 0 ? "\n" : "")}---\n{body}";

    /// <summary>An item with a summary; its last lines of front matter start on line 4.</summary>
    public static string Item(string title, string frontMatter = "", string body = "Tekst.\n") =>
        $"---\ntitle: {title}\nsummary: Kort.\n{frontMatter}{(frontMatter.Length > 0 ? "\n" : "")}---\n{body}";

    /// <summary>The base with one more case, <c>cases/x.md</c>.</summary>
    public static ContentSetText WithCase(string frontMatter = "", string body = "Tekst.\n") =>
        Base.With("cases/x.md", Case(frontMatter, body));

    /// <param name="path">Inside the content folder.</param>
    public ContentSetText With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public ContentSetText With(string path, ReadOnlyMemory<byte> bytes, SourceFault fault = SourceFault.None) =>
        this with { Files = Files.SetItem(path, new SourceFile(path, $"content/{path}", bytes, fault)) };

    /// <summary>With what version control knows of a file that is there.</summary>
    public ContentSetText Changed(string path, Change change) => this with { Files = Files.SetItem(path, Files[path] with { Change = change }) };

    public ContentSetText Without(string path) => this with { Files = Files.Remove(path) };

    public Staged<ContentSet?> Read() => ContentReader.Read([.. Files.Values], "content", Options);

    public ContentSet Content() => Read().Value ?? throw new InvalidOperationException("the content has no site.yml that can be read");

    public T Only<T>(string slug)
        where T : IContentItem => Content().Items.OfType<T>().Single(i => i.Head.Id.Slug == slug);

    public Staged<SitePages> Pages() => PagesOf(Content());

    private Staged<SitePages> PagesOf(ContentSet set) => PageBuilder.Build(set, Options, new StaticSearchIndexer().Analysis(set.Search));

    public T Page<T>(string url)
        where T : IPage => Pages().Value.Pages.Select(p => p.Made).OfType<T>().Single(p => p.Head.Url == url);

    /// <summary>What both stages report, in the order of a run.</summary>
    public ImmutableArray<Diagnostic> Problems()
    {
        var content = Read();
        return content.Value is { } set
            ? [.. content.Diagnostics, .. Pages().Diagnostics, .. RenameChecks.Report(Renames, set, Pages().Value), .. SiteReview.Report([.. Files.Values], set, ReviewedToday, _ => { })]
            : content.Diagnostics;
    }

    private BuildOptions ReviewedToday => new()
    {
        WorkingDirectory = "", Content = "content", Templates = "", Output = "", Cache = "", Date = Options.Today, Review = Review,
    };

    /// <summary>What is found, as <c>cases/x.md:8:8 SG1111</c>.</summary>
    public IEnumerable<string> Found() =>
        Problems().Select(p => $"{p.At.Path["content/".Length..]}:{p.At.Line}:{p.At.Column} {p.Code}");

    /// <summary>What is found, as the terminal shows it.</summary>
    public IEnumerable<string> Lines() => Problems().Select(p => DiagnosticLines.Of(p, DiagnosticFormat.Text));
}

namespace SiteGen.Tests.Sites;

/// <summary>A test over many files names every one that is wrong, so that one run is enough to mend them.</summary>
internal static class Offenders
{
    public static void AssertNone(IEnumerable<string> found)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, $"{list.Count} found:\n{string.Join('\n', list.Take(200))}");
    }

    public static IEnumerable<string> On(IEnumerable<BuiltPage> pages, Func<BuiltPage, IEnumerable<string>> rule) =>
        pages.SelectMany(page => rule(page).Select(what => $"{page.Path}: {what}"));
}

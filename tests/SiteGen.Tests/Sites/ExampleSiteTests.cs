using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Diagnostics;
using SiteGen.Tests.SiteGen.Output;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Sites;

/// <summary>
/// The small sites beside this file. With SITEGEN_APPROVE=1 the files in <c>expected/</c> become what the site gives now:
/// read the difference before it is kept. An empty file there is enough to begin with.
/// </summary>
[Collection(nameof(BuiltSites))]
public class ExampleSiteTests(BuiltSites sites)
{
    /// <summary>Stands in <c>expected/</c> for the list of all files of the site.</summary>
    private const string FileList = "files.txt";

    [Theory]
    [MemberData(nameof(BuiltSites.ExampleNames), MemberType = typeof(BuiltSites))]
    public void The_site_gives_the_files_that_were_approved(string name)
    {
        var site = sites.Get(name);
        var folder = ExampleSite.ExpectedOf(name);
        var expected = Directory.GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText);
        string Given(string path) => path == FileList ? string.Join('\n', site.Files) + "\n" : site.Read(path);

        if (Environment.GetEnvironmentVariable("SITEGEN_APPROVE") == "1")
        {
            foreach (var path in expected.Keys)
            {
                File.WriteAllText(Path.Combine(folder, path), Given(path));
            }

            return;
        }

        Assert.Contains(FileList, expected.Keys);
        Assert.All(expected, file => Assert.Equal(file.Value, Given(file.Key)));
    }

    [Fact]
    public void The_site_with_every_key_has_every_type_and_key()
    {
        var content = ExampleSite.ContentOf("every-key");

        var missing = ContentTypes.All
            .SelectMany(type => Missing(
                $"{type.Folder}: ", type.Fields, [.. Directory.GetFiles(Path.Combine(content, type.Folder)).Select(f => Yaml(File.ReadAllText(f).Split("---\n")[1]))]))
            .Concat(Missing("site.yml: ", SiteFields.All, [Yaml(File.ReadAllText(Path.Combine(content, "site.yml")))]));

        Offenders.AssertNone(missing);
    }

    [Fact]
    public void The_minimal_site_has_one_file_of_every_type_with_required_keys_only()
    {
        var content = ExampleSite.ContentOf("minimal");

        var tooMuch = ContentTypes.All
            .Select(type => (type, Keys: Yaml(File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(content, type.Folder)))).Split("---\n")[1])))
            .SelectMany(t => t.Keys.Children.Keys.Select(k => k.ToString())
                .Where(key => !t.type.Fields.Single(f => f.Key == key).Required)
                .Select(key => $"{t.type.Folder}: {key}"));

        Offenders.AssertNone(tooMuch);
    }

    [Fact]
    public void What_is_not_published_leaves_no_trace()
    {
        var site = sites.Get("hidden-and-moved");
        string[] secrets = ["geheim", "Een verlopen titel", "Een komende titel", "concept/", "verlopen/", "komend/", "Samenvatting van komend"];

        var traces = site.Files.SelectMany(f => secrets
            .Where(s => f.Contains(s, StringComparison.Ordinal) || site.Read(f).Contains(s, StringComparison.Ordinal))
            .Select(s => $"{f}: {s}"));

        Offenders.AssertNone(traces);
    }

    [Fact]
    public void The_first_and_the_last_day_of_an_item_are_days_on_which_it_shows()
    {
        var site = sites.Get("hidden-and-moved");

        Assert.Contains("praktijken/eerste-dag/index.html", site.Files);
        Assert.Contains("praktijken/laatste-dag/index.html", site.Files);
    }

    [Fact]
    public void A_reference_to_what_is_not_published_becomes_plain_text_and_a_warning()
    {
        using var folder = new TempFolder();

        var result = SiteRun.BuildWell(SiteRun.Options(folder, ExampleSite.ContentOf("hidden-and-moved"), ExampleSite.TemplatesOf("hidden-and-moved")));

        Assert.Contains("<p>Zie ook wat verliep en wat komt.</p>", folder.Read("site/praktijken/gewoon/index.html"), StringComparison.Ordinal);
        Assert.All(result.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.Equal(
            ["gewoon.md", "gewoon.md", "vraag.md", "regio.md"],
            result.Diagnostics.Select(d => Path.GetFileName(d.At.Path)));
    }

    [Fact]
    public void An_old_address_leads_to_the_page_in_a_browser_and_on_a_host_that_reads_redirects()
    {
        var site = sites.Get("hidden-and-moved");

        Assert.Equal("/nog/ouder/ /praktijken/gewoon/ 301\n/oud/adres/ /praktijken/gewoon/ 301\n/wie-zijn-wij/ /over/ 301\n", site.Read("_redirects"));
        Assert.Equal(
            ["../../praktijken/gewoon/", "../../praktijken/gewoon/", "../over/"],
            site.Pages.Where(p => p.IsRedirect).Select(p => p.Document.QuerySelector("main a")!.GetAttribute("href")).Order(StringComparer.Ordinal));
    }

    private static YamlMappingNode Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    /// <summary>The keys that none of the nodes has, also within their objects and lists.</summary>
    private static IEnumerable<string> Missing(string path, IEnumerable<Field> fields, IReadOnlyCollection<YamlNode> nodes)
    {
        foreach (var field in fields)
        {
            var values = nodes.OfType<YamlMappingNode>().Where(n => n.Children.ContainsKey(field.Key)).Select(n => n[field.Key]).ToList();
            if (values.Count == 0)
            {
                yield return path + field.Key;
            }

            var shape = field.Shape is ListShape list ? list.Item : field.Shape;
            if (shape is ObjectShape inner)
            {
                var items = values.SelectMany(v => v is YamlSequenceNode sequence ? sequence.Children : [v]).ToList();
                foreach (var missing in Missing($"{path}{field.Key}.", inner.Fields, items))
                {
                    yield return missing;
                }
            }
        }
    }
}

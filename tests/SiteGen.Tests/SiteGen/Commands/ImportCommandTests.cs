using SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Rows = "titel;samenvatting\nTechniek;Kort.\nZorg;Ook kort.\n";

    private readonly CommandRun _run = new() { Others = host => [ImportCommand.Create(host)] };

    public ImportCommandTests()
    {
        _run.Folder.Write("content/site.yml", "title: Portaal\nbase_url: https://x.example/\nlanguage: nl\npublisher:\n  organisation: Wij\n");
        _run.Folder.Write("rijen.csv", Rows);
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public void First_comes_a_trial_that_writes_nothing()
    {
        Assert.Equal(0, _run.Run("import", "rijen.csv", "--type", "themes"));

        Assert.EndsWith("content/themes/techniek.md\ncontent/themes/zorg.md\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal("Proef: 2 nieuwe bestanden; 2 waarschuwingen; er is nog niets geschreven. Klopt het? Herhaal de opdracht met --write\n", _run.Error);
        Assert.Equal(["content/site.yml", "rijen.csv"], _run.Folder.Files());
    }

    [Fact]
    public void A_second_import_leaves_what_is_there_as_it_is_and_says_so()
    {
        _run.Run("import", "rijen.csv", "--type", "themes", "--write");
        _run.Folder.Write("content/themes/zorg.md", "van mij");
        _run.Folder.Write("rijen.csv", Rows.Replace("Kort.", "Anders.", StringComparison.Ordinal) + "Bouw;Nieuw.\n");
        var before = _run.Folder.Read("content/themes/techniek.md");

        Assert.Equal(0, _run.Run("import", "rijen.csv", "--type", "themes", "--write"));

        Assert.Contains("warning SG1809: rij 2: content/themes/techniek.md bestaat al en blijft zoals het is", _run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _run.Folder.Read("content/themes/techniek.md"));
        Assert.Equal("van mij", _run.Folder.Read("content/themes/zorg.md"));
        Assert.True(File.Exists(_run.Folder.Full("content/themes/bouw.md")));
    }

    [Fact]
    public void When_every_row_is_there_already_nothing_is_left_to_write()
    {
        _run.Run("import", "rijen.csv", "--type", "themes", "--write");

        Assert.Equal(0, _run.Run("import", "rijen.csv", "--type", "themes"));
        Assert.Equal("Niets nieuws: 2 waarschuwingen; er valt niets te schrijven.\n", _run.Error);
        Assert.Equal(0, _run.Run("import", "rijen.csv", "--type", "themes", "--write"));
        Assert.Equal("Niets nieuws: 2 waarschuwingen; er valt niets te schrijven.\n", _run.Error);
    }

    [Theory]
    [InlineData("themes")]
    [InlineData("Thema")]
    [InlineData("thema's")]
    [InlineData("Themes")]
    public void The_type_has_the_names_that_new_knows(string type)
    {
        Assert.Equal(0, _run.Run("import", "rijen.csv", "--type", type));

        Assert.EndsWith("content/themes/zorg.md\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_way_of_a_new_file_is_named_and_nothing_is_written()
    {
        Directory.CreateDirectory(_run.Folder.Full("content/themes/zorg.md"));

        Assert.Equal(3, _run.Run("import", "rijen.csv", "--type", "themes", "--write"));

        Assert.EndsWith("sitegen: 'themes/zorg.md' is er al; er is niets geschreven, kijk wat daar staat en doe de opdracht opnieuw\n", _run.Error, StringComparison.Ordinal);
        Assert.Equal(["content/site.yml", "rijen.csv"], _run.Folder.Files());
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_named()
    {
        _run.Folder.Write("content/themes", "oeps");

        Assert.Equal(3, _run.Run("import", "rijen.csv", "--type", "themes", "--write"));

        Assert.EndsWith("sitegen: 'themes' is een bestand en moet een map zijn; er is niets geschreven\n", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_behind_a_link_to_another_place()
    {
        Directory.CreateDirectory(_run.Folder.Full("elders"));
        Directory.CreateSymbolicLink(_run.Folder.Full("content/themes"), _run.Folder.Full("elders"));

        Assert.Equal(3, _run.Run("import", "rijen.csv", "--type", "themes", "--write"));

        Assert.EndsWith("'themes' is een verwijzing naar een andere plek (symbolic link) en moet een map zijn; er is niets geschreven\n", _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Folder.Files("elders"));
    }

    [Fact]
    public void One_bad_row_stops_them_all()
    {
        _run.Folder.Write("rijen.csv", Rows + "Leeg;\n");

        Assert.Equal(1, _run.Run("import", "rijen.csv", "--type", "themes", "--write"));

        Assert.Contains("rijen.csv:4:6: error SG1104: rij 4, kolom B (samenvatting): achter 'summary' staat niets", _run.Output, StringComparison.Ordinal);
        Assert.StartsWith("Niet gelukt: 1 fout; ", _run.Error, StringComparison.Ordinal);
        Assert.Equal(["content/site.yml", "rijen.csv"], _run.Folder.Files());
    }

    [Fact]
    public void Figures_of_several_regions_come_in_together_or_not_at_all()
    {
        foreach (var region in new[] { "a", "b" })
        {
            _run.Folder.Write($"content/regions/{region}.md", $"---\ntitle: Regio {region}\nsummary: Kort.\nkind: regio\n---\nTekst.\n");
        }

        _run.Folder.Write("cijfers.csv", "regio;label;waarde\na;scholen;12\nb;scholen;13\n");
        Directory.CreateDirectory(_run.Folder.Full("content/regions/.b.md.sitegen-tmp"));
        var before = _run.Folder.Read("content/regions/a.md");

        var failed = _run.Run("import", "cijfers.csv", "--type", "figures", "--write");

        Assert.Equal(3, failed);
        Assert.Equal(before, _run.Folder.Read("content/regions/a.md"));

        Directory.Delete(_run.Folder.Full("content/regions/.b.md.sitegen-tmp"));
        Assert.Equal(0, _run.Run("import", "cijfers.csv", "--type", "figures", "--write"));
        Assert.All((string[])["a", "b"], region => Assert.Contains("label: scholen", _run.Folder.Read($"content/regions/{region}.md"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("onbekende soort 'themas'; bedoelde u 'themes'?", "import", "rijen.csv", "--type", "themas")]
    [InlineData("'content' is een map; geef een csv-bestand", "import", "content", "--type", "themes")]
    [InlineData("het bestand 'weg.csv' bestaat niet", "import", "weg.csv", "--type", "themes")]
    [InlineData("dit hoort hier niet: 'rijen.csv'; zet een naam of titel met spaties tussen aanhalingstekens", "import", "mijn", "rijen.csv", "--type", "themes")]
    [InlineData("--type <soort> ontbreekt", "import", "rijen.csv")]
    [InlineData("<bestand> ontbreekt", "import", "--type", "themes")]
    public void Wrong_use_is_explained(string problem, params string[] args)
    {
        Assert.Equal(2, _run.Run(args));

        Assert.Equal($"sitegen: {problem}\nUitleg: sitegen import --help\n", _run.Error);
    }
}

using System.Diagnostics;
using System.Globalization;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.Sites;

/// <summary>The same content gives the same bytes, whatever the machine.</summary>
[Collection(nameof(BuiltSites))]
public class SameBytesTests(BuiltSites sites)
{
    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Two_builds_give_the_same_bytes(string name)
    {
        var site = sites.Get(name);
        using var copy = Copy(name);

        SiteRun.BuildWell(copy.Options);

        Assert.Equal(CopiedContent.BytesOf(site.Root), copy.Bytes());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_number_of_jobs_does_not_show(int jobs)
    {
        using var copy = Copy(BuiltSites.Real);

        SiteRun.BuildWell(copy.Options with { Jobs = jobs });

        Assert.Equal(CopiedContent.BytesOf(sites.Get(BuiltSites.Real).Root), copy.Bytes());
    }

    [Fact]
    public void The_order_in_which_files_came_to_disk_does_not_show()
    {
        using var copy = Copy(BuiltSites.Real, files => files.OrderBy(f => string.Concat(f.Reverse()), StringComparer.Ordinal));

        SiteRun.BuildWell(copy.Options);

        Assert.Equal(CopiedContent.BytesOf(sites.Get(BuiltSites.Real).Root), copy.Bytes());
    }

    [Fact]
    public void The_culture_does_not_show()
    {
        using var copy = Copy(BuiltSites.Real);
        var before = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = Odd();
            SiteRun.BuildWell(copy.Options);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(CopiedContent.BytesOf(sites.Get(BuiltSites.Real).Root), copy.Bytes());
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8")]
    [InlineData("Pacific/Pago_Pago", "C")]
    public void The_time_zone_and_language_of_the_machine_do_not_show(string zone, string language)
    {
        using var folder = new TempFolder();

        // Half past eleven in the evening in the Netherlands: another day in both zones.
        Run(folder, ("TZ", zone), ("LC_ALL", language), ("LANG", language), ("SOURCE_DATE_EPOCH", "1778707800"));

        Assert.Equal(CopiedContent.BytesOf(sites.Get(BuiltSites.Real).Root), CopiedContent.BytesOf(folder.Full(SiteRun.Output)));
    }

    private static CopiedContent Copy(string name, Func<IEnumerable<string>, IEnumerable<string>>? order = null) =>
        name == BuiltSites.Real
            ? new CopiedContent(Repository.Full("content"), Repository.Full("templates"), order)
            : new CopiedContent(ExampleSite.ContentOf(name), ExampleSite.TemplatesOf(name), order);

    /// <summary>Without ICU there are no other cultures, so this one is made: everything that printing asks for is strange.</summary>
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "~";
        odd.NumberFormat.NumberGroupSeparator = "^";
        odd.NumberFormat.NegativeSign = "min";
        odd.DateTimeFormat.ShortDatePattern = "'dag' d 'van' M";
        odd.DateTimeFormat.DateSeparator = "!";
        odd.DateTimeFormat.TimeSeparator = "!";
        return odd;
    }

    private static void Run(TempFolder folder, params (string Name, string Value)[] variables)
    {
        string[] folders =
        [
            "--content", Repository.Full("content"), "--templates", Repository.Full("templates"),
            "--output", folder.Full(SiteRun.Output), "--cache", folder.Full(SiteRun.Cache),
        ];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SiteGen.dll"), "build", "--no-git", .. folders])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }
}

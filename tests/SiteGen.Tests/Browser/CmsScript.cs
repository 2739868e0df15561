using System.Diagnostics;

namespace SiteGen.Tests.Browser;

/// <summary>The script of Decap CMS, fetched from npm once and kept with what the build makes.</summary>
internal static class CmsScript
{
    private const string Package = "decap-cms@3.16.3";

    private static readonly string Folder = Repository.Full("tests/SiteGen.Tests/obj/cms");

    public static string Fetch()
    {
        var script = Path.Combine(Folder, "package", "dist", "decap-cms.js");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(Folder);
            Run("npm", "pack", Package, "--silent", "--pack-destination", Folder);
            Run("tar", "-xzf", Directory.GetFiles(Folder, "decap-cms-*.tgz").Single(), "-C", Folder, "package/dist/decap-cms.js");
        }

        return script;
    }

    private static void Run(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"'{program} {string.Join(' ', args)}' failed; this test needs npm and its registry.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail($"This test fetches a CMS with {program}; install Node.js with npm, and tar.");
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Portal.Editing.Cms;

namespace SiteGen;

/// <summary>
/// The page <c>/beheer/</c>, when the publisher gives the script of a CMS. It has a policy of its own: that script makes
/// code and styles while it runs, which no other page may.
/// </summary>
internal static class CmsFiles
{
    public static ImmutableArray<OutputFile> Of(BuildOptions options)
    {
        if (options.Cms is not { } script)
        {
            return [];
        }

        var content = DisplayPaths.Of(options.Content, options.WorkingDirectory);
        var config = GeneratedFiles.Read(Path.Combine(options.WorkingDirectory, CmsConfig.Path));
        return
        [
            new("beheer/cms.js", SourceReader.ReadFile(script)),
            new(CmsConfig.Path, Encoding.UTF8.GetBytes(CmsConfig.Write(config, content)!)),
            new("beheer/index.html", ProgramFiles.Below("Cms")["index.html"]),
        ];
    }
}

namespace SiteGen.Commands;

/// <summary>Where the templates are when nobody says so: in the folder of the portal, or else beside the program.</summary>
internal static class DefaultTemplates
{
    public const string Folder = "templates";

    public static string Of(CommandHost host)
    {
        var own = host.FullPath(Folder);
        return Directory.Exists(own) || !Directory.Exists(Beside(host)) ? own : Beside(host);
    }

    /// <summary>Those that the program comes with.</summary>
    public static string Beside(CommandHost host) => host.FullPath(Path.Combine(host.ProgramFolder, Folder));
}

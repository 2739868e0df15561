namespace SiteGen.Output;

/// <summary>One run at a time writes to an output folder, and only with a plan that still fits.</summary>
internal sealed class WriteTurn : IDisposable
{
    private readonly FileStream _lock;

    private WriteTurn(FileStream held) => _lock = held;

    public static WriteTurn Take(OutputTarget target, OutputPlan plan)
    {
        var turn = new WriteTurn(Lock(target));
        var now = ManifestFile.Read(target)?.ToText();
        if (now == plan.Last?.ToText())
        {
            return turn;
        }

        turn.Dispose();
        throw DiskException.Refused($"een ander programma schreef intussen in de map '{target.DisplayPath}'; probeer het opnieuw");
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Lock(OutputTarget target)
    {
        try
        {
            Directory.CreateDirectory(target.Cache);
            return new FileStream(
                $"{target.ManifestPath}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"als enige in de map '{target.DisplayPath}' te schrijven (loopt sitegen al?)", cause);
        }
    }
}

namespace SiteGen.Output;

/// <summary>The machine did not let us do what a run needs; ends the run.</summary>
internal sealed class DiskException : IOException
{
    private DiskException(string message, Exception? cause) : base(message, cause)
    {
    }

    public static DiskException Refused(string message) => new(message, null);

    /// <param name="doing">Ends a Dutch sentence that starts with "het lukt niet om".</param>
    public static DiskException While(string doing, Exception cause) =>
        new($"het lukt niet om {doing}: {Reason(cause)}", cause);

    /// <summary>
    /// True for what the disk or the rights on it can cause; anything else is a bug. Of several at once, from work in
    /// parallel, the first decides.
    /// </summary>
    public static bool IsDiskFault(Exception exception) =>
        exception is AggregateException { InnerException: { } first }
            ? IsDiskFault(first)
            : exception is (IOException or UnauthorizedAccessException) and not DiskException;

    private static string Reason(Exception cause) => cause switch
    {
        AggregateException { InnerException: { } first } => Reason(first),
        UnauthorizedAccessException => "geen toegang; kijk of u daar mag lezen en schrijven",
        FileNotFoundException or DirectoryNotFoundException => "het bestand of de map bestaat niet",
        PathTooLongException => "de naam is te lang",
        _ when IsDiskFull(cause) => "de schijf is vol",
        _ => $"de schijf meldt '{cause.Message}'",
    };

    /// <summary>.NET gives the number of the system: ENOSPC or EDQUOT on Linux and macOS, ERROR_DISK_FULL on Windows.</summary>
    private static bool IsDiskFull(Exception cause) =>
        cause.HResult is 28 or 69 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027);
}

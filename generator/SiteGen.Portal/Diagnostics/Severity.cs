namespace SiteGen.Portal.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}

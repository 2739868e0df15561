namespace SiteGen.Commands;

/// <summary>What the caller of the program gets back.</summary>
internal static class ExitCode
{
    public const int Good = 0;
    public const int ErrorsInContent = 1;
    public const int WrongUse = 2;
    public const int OurFault = 3;
}

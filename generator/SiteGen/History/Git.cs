using System.Collections.Immutable;
using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;

namespace SiteGen.History;

/// <summary>Asks git about a folder: the edge to that program. No git, no repository or half a history: nothing is known.</summary>
internal sealed class Git(string folder)
{
    /// <summary>Changes and renames of everything in the folder.</summary>
    /// <param name="day">Which day it is in the Netherlands at a moment.</param>
    public ContentHistory History(Func<DateTimeOffset, DateOnly> day) =>
        Ask("rev-parse", "--is-shallow-repository") is "false\n" && Ask([.. GitLog.Arguments]) is { } log
            ? GitLog.Read(log, day)
            : ContentHistory.None;

    /// <summary>The name of the commit that a user means; null when there is none.</summary>
    public string? Find(string revision) =>
        Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")?.Trim();

    /// <summary>The files of the folder as they were in a commit; null when it was not there.</summary>
    /// <param name="display">The folder as messages show it.</param>
    public ImmutableArray<SourceFile>? Files(string commit, string display)
    {
        using var git = Start(["archive", "--format=tar", commit]);
        if (git is null)
        {
            return null;
        }

        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var stream = git.StandardOutput.BaseStream;
        using (var tar = new TarReader(stream, leaveOpen: true))
        {
            while (Next(tar) is { } entry)
            {
                if (entry is { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile, DataStream: var data } && !entry.Name.Split('/').Any(part => part.StartsWith('.')))
                {
                    using var bytes = new MemoryStream();
                    data?.CopyTo(bytes);
                    files.Add(new SourceFile(entry.Name, $"{display}/{entry.Name}", bytes.ToArray()));
                }
            }
        }

        // An archive ends with zeros that no reader asks for; who closes the pipe before them breaks git off.
        stream.CopyTo(Stream.Null);
        git.WaitForExit();
        return git.ExitCode == 0 ? files.ToImmutable().Sort((a, b) => string.CompareOrdinal(a.Path, b.Path)) : null;
    }

    /// <summary>A run of git that fails gives no archive at all.</summary>
    private static TarEntry? Next(TarReader tar)
    {
        try
        {
            return tar.GetNextEntry();
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private string? Ask(params ImmutableArray<string> arguments)
    {
        using var git = Start(arguments);
        if (git is null)
        {
            return null;
        }

        var answer = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? answer : null;
    }

    private Process? Start(ImmutableArray<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "-c", "core.quotepath=off", "-c", "core.fsmonitor=false", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        // A hook of git sets these for a repository that need not be ours.
        start.Environment.Remove("GIT_DIR");
        start.Environment.Remove("GIT_WORK_TREE");
        start.Environment.Remove("GIT_INDEX_FILE");
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            var git = Process.Start(start);
            git?.BeginErrorReadLine();
            return git;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

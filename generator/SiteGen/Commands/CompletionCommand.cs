using System.CommandLine;
using System.Text;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>The verb <c>completion</c>: a script with which a shell completes what is typed.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = "sitegen.bash",
        ["zsh"] = "sitegen.zsh",
        ["pwsh"] = "sitegen.ps1",
    };

    public static Verb Create(CommandHost host)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh of pwsh (PowerShell)." };
        shell.CompletionSources.Add([.. Scripts.Keys]);
        var verb = new Verb("completion", "Geeft een script waarmee uw shell opdrachten aanvult met Tab.")
        {
            Examples =
            [
                "source <(sitegen completion bash)",
                "source <(sitegen completion zsh)",
                "sitegen completion pwsh | Out-String | Invoke-Expression",
            ],
            Arguments = { shell },
        };
        verb.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(shell);
            if (!Scripts.TryGetValue(name, out var script))
            {
                return CommandLine.WrongUse(host, [$"onbekende shell '{name}'; {NearestName.Hint(name, Scripts.Keys)}"], verb);
            }

            host.Output.Write(Encoding.UTF8.GetString(ProgramFiles.Below("Completion")[script]));
            return ExitCode.Good;
        });
        return verb;
    }
}

using System.CommandLine;
using System.Text;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Editing;

namespace SiteGen.Commands;

/// <summary>The verb <c>new</c>: a file to fill in.</summary>
internal static class NewCommand
{
    public static Verb Create(CommandHost host)
    {
        var type = new Argument<string?>("soort")
        {
            Description = $"Wat u maakt: {string.Join(", ", ContentTypes.All.Select(t => t.Folder))}.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var title = new Argument<string?>("titel")
        {
            Description = "De titel, tussen aanhalingstekens.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        type.CompletionSources.Add([.. ContentTypes.All.Select(t => t.Folder)]);
        var (content, date) = (SharedOptions.Content(), SharedOptions.Date());
        var verb = new Verb("new", "Maakt een bestand om in te vullen; zonder soort en titel vraagt sitegen ernaar.")
        {
            Examples =
            [
                "sitegen new",
                "sitegen new cases \"Techniekdag op het Voorbeeldcollege\"",
                "sitegen new questions \"Hoe vinden wij gastdocenten?\"",
            ],
            Arguments = { type, title },
            Options = { content, date },
        };
        verb.SetAction(parsed =>
        {
            var today = parsed.GetValue(date) ?? default;
            if (parsed.GetValue(date) is null && !Today.TryFind(host, out today))
            {
                return CommandLine.WrongUse(host, [Today.Unusable], verb);
            }

            var wanted = Wanted(host, parsed.GetValue(type), parsed.GetValue(title), out var problem);
            var folder = host.FullPath(parsed.GetRequiredValue(content));
            problem ??= wanted is null ? null : Write(host, wanted, folder, today);
            return problem is null ? ExitCode.Good : CommandLine.WrongUse(host, [problem], verb);
        });
        return verb;
    }

    /// <summary>What the user typed, with an answer for what is missing.</summary>
    private static NewItemWish? Wanted(CommandHost host, string? typeName, string? title, out string? problem)
    {
        var type = typeName is null ? null : ContentTypes.Named(typeName);
        problem = null;
        if (typeName is not null && type is null)
        {
            problem = $"onbekende soort '{typeName}'; {NearestName.Hint(typeName, ContentTypes.All.Select(t => t.Folder))}";
        }
        else if ((type is null || title is null) && !host.MayAsk)
        {
            problem = $"<{(type is null ? "soort" : "titel")}> ontbreekt; schrijf bijvoorbeeld: sitegen new cases \"Een korte titel\"";
        }

        return problem is null ? NewItemQuestions.Complete(host, type, title) : null;
    }

    /// <returns>Why there is no new file, or null when there is.</returns>
    private static string? Write(CommandHost host, NewItemWish wish, string content, DateOnly today)
    {
        if (!SourceReader.TryRead(content, host.WorkingDirectory, out var files))
        {
            return ContentVerb.NoFolder(DisplayPaths.Of(content, host.WorkingDirectory));
        }

        var slug = Slug.From(wish.Title);
        if (slug.Length == 0)
        {
            return $"van de titel '{wish.Title}' is geen bestandsnaam te maken; gebruik letters of cijfers";
        }

        var path = $"{wish.Type.Folder}/{slug}.md";
        var shown = DisplayPaths.Of(Path.Combine(content, path), host.WorkingDirectory);
        var text = NewItem.Write(wish.Type, wish.Title, KnownSlugs.In(files), today);
        if (NewFiles.Write([new OutputFile(path, Encoding.UTF8.GetBytes(text))], content).Length > 0)
        {
            return $"{shown} bestaat al en blijft zoals het is; kies een andere titel";
        }

        host.Output.Write($"{shown}\n");
        host.Error.Write("Gemaakt. Vul in wat achter TODO staat en kijk daarna of alles klopt: sitegen check\n");
        return null;
    }
}

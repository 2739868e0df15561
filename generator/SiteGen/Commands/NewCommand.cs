using System.CommandLine;
using System.Text;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Editing;
using SiteGen.Portal.Editing.Importing;

namespace SiteGen.Commands;

/// <summary>The verb <c>new</c>: a file to fill in.</summary>
internal static class NewCommand
{
    public static Verb Create(CommandHost host)
    {
        var typeName = new Argument<string?>("soort")
        {
            Description = $"Wat u maakt: {string.Join(", ", ContentTypes.All.Select(t => t.Folder))}.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var titleText = new Argument<string?>("titel")
        {
            Description = "De titel, tussen aanhalingstekens.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        typeName.CompletionSources.Add([.. ContentTypes.All.Select(t => t.Folder)]);
        var (content, date) = (SharedOptions.Content(), SharedOptions.Date());
        var verb = new Verb("new", "Maakt een bestand om in te vullen; zonder soort en titel vraagt sitegen ernaar.")
        {
            Examples =
            [
                "sitegen new",
                "sitegen new cases \"Techniekdag op het Voorbeeldcollege\"",
                "sitegen new questions \"Hoe vinden wij gastdocenten?\"",
            ],
            Arguments = { typeName, titleText },
            Options = { content, date },
        };
        verb.SetAction(parsed =>
        {
            var today = parsed.GetValue(date) ?? default;
            if (parsed.GetValue(date) is null && !Today.TryFind(host, out today))
            {
                return CommandLine.WrongUse(host, [Today.Unusable], verb);
            }

            var (type, title) = (parsed.GetValue(typeName), parsed.GetValue(titleText));
            var folder = host.FullPath(parsed.GetRequiredValue(content));
            var problem = Problem(host, type, title) ?? Make(host, new Request(type, title, folder, today));
            return problem is null ? ExitCode.Good : CommandLine.WrongUse(host, [problem], verb);
        });
        return verb;
    }

    /// <summary>Why this can't be done, as far as the command line tells.</summary>
    private static string? Problem(CommandHost host, string? type, string? title) =>
        type is not null && ContentTypes.Named(type) is null
            ? $"onbekende soort '{type}'; {NearestName.Hint(type, ContentTypes.All.Select(t => t.Folder))}"
        : (type is null || title is null) && !host.MayAsk
            ? $"<{(type is null ? "soort" : "titel")}> ontbreekt; schrijf bijvoorbeeld: sitegen new cases \"Een korte titel\""
        : title is not null && Slug.From(title).Length == 0
            ? $"van de titel '{title}' is geen bestandsnaam te maken; gebruik letters of cijfers"
        : null;

    /// <returns>Why there is no new file, or null when there is.</returns>
    private static string? Make(CommandHost host, Request request)
    {
        var folder = DisplayPaths.Of(request.Content, host.WorkingDirectory);
        if (!SourceReader.TryRead(request.Content, host.WorkingDirectory, out var files))
        {
            return ContentVerb.NoFolder(folder);
        }

        var wish = Wish(host, request, new ImportPortal(files, folder, new ContentOptions(request.Today, WithDrafts: true, Environment.ProcessorCount)));
        var path = $"{wish.Type.Folder}/{Slug.From(wish.Title)}.md";
        var shown = DisplayPaths.Of(Path.Combine(request.Content, path), host.WorkingDirectory);
        var text = NewItem.Write(wish.Type, wish.Answers, KnownSlugs.In(files), request.Today);
        if (NewFiles.Write([new OutputFile(path, Encoding.UTF8.GetBytes(text))], request.Content).Length > 0)
        {
            return $"{shown} bestaat al en blijft zoals het is; kies een andere titel";
        }

        host.Output.Write($"{shown}\n");
        host.Error.Write("Gemaakt. Vul in wat achter TODO staat en kijk daarna of alles klopt: sitegen check\n");
        return null;
    }

    /// <summary>Somebody who typed everything is asked nothing.</summary>
    private static NewItemWish Wish(CommandHost host, Request request, ImportPortal portal)
    {
        var type = request.Type is null ? null : ContentTypes.Named(request.Type);
        return type is not null && request.Title is { } title
            ? new(type, title, NewItemAnswers.Titled(title))
            : NewItemQuestions.Ask(host, ItemChoices.In(portal), type, request.Title);
    }

    /// <summary>What was typed; null for what was not.</summary>
    private sealed record Request(string? Type, string? Title, string Content, DateOnly Today);
}

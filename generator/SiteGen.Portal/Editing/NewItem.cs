using System.Globalization;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Editing;

/// <summary>
/// The text of an item that is still to be written: every required key with what may stand there, <c>TODO</c> where
/// something must be filled in, and the names of the keys that may be added.
/// </summary>
public static class NewItem
{
    internal const string ToDo = "TODO";
    internal const string NoBody = $"{ToDo}: schrijf hier de tekst.";

    public static string Write(ContentType type, NewItemAnswers answers, KnownSlugs known, DateOnly today)
    {
        var writer = new NewItemWriter(known, answers);
        foreach (var field in type.Fields.Where(f => f.Required))
        {
            writer.WriteRequired(field, "", field.Key);
        }

        if (type.MadeOn is { } madeOn)
        {
            writer.WriteComment("", madeOn.Hint);
            writer.Text.Append(CultureInfo.InvariantCulture, $"{madeOn.Key}: {today:yyyy-MM-dd}\n");
        }

        writer.WriteOptional(type.Fields.Where(f => !f.Required && f != type.MadeOn));
        return $"---\n{writer.Text}---\n{Body(type)}";
    }

    private static string Body(ContentType type) => type.Outline.IsEmpty
        ? $"\n{NoBody}\n"
        : string.Concat(type.Outline.Select(heading =>
            $"\n## {heading}\n\n{ToDo}: schrijf hier de tekst, of haal deze kop weg.\n"));
}

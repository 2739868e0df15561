using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content.FrontMatter;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Addresses: of web pages, mailboxes, old pages of this site, and files in <c>media/</c>.</summary>
internal static partial class AddressShapes
{
    public static Shape<string> Web { get; } = Checked(TextFormat.WebAddress, (text, node, reader) =>
    {
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            reader.Report(ContentProblems.AddressWithoutScheme(reader.Place(node.At), text));
            return false;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && !text.Any(c => char.IsWhiteSpace(c) || c is '"' or '<' or '>' or '\\'))
        {
            reader.LeadOutside(text, reader.Place(node.At));
            return true;
        }

        reader.Report(ContentProblems.NotAWebAddress(reader.Place(node.At), text));
        return false;
    });

    public static Shape<string> Mail { get; } = Checked(TextFormat.MailAddress, (text, node, reader) =>
    {
        if (MailPattern().IsMatch(text))
        {
            return true;
        }

        reader.Report(ContentProblems.NotAMailAddress(reader.Place(node.At), text));
        return false;
    });

    /// <summary>Site-absolute and directory style: <c>/oud/adres/</c>.</summary>
    public static Shape<string> Site { get; } = Checked(TextFormat.SiteAddress, (text, node, reader) =>
    {
        if (IsSiteAddress(text))
        {
            return true;
        }

        reader.Report(ContentProblems.NotASiteAddress(reader.Place(node.At), text));
        return false;
    });

    /// <summary>A site address together with its place, so that a clash can be shown there.</summary>
    public static Shape<OldAddress> OldAddress { get; } =
        new(Site.Description, (YamlNode node, FieldReader reader, [NotNullWhen(true)] out OldAddress? value) =>
        {
            value = Site.TryRead(node, reader, out var url) ? new OldAddress(url, reader.Place(node.At)) : null;
            return value is not null;
        });

    /// <summary>A file in <c>media/</c>, relative to the item; gives the path inside the content folder.</summary>
    public static Shape<string> Media { get; } =
        new(new TextShape(TextFormat.MediaPath), (YamlNode node, FieldReader reader, [NotNullWhen(true)] out string? value) =>
        {
            value = null;
            if (!Shapes.Text.TryRead(node, reader, out var text))
            {
                return false;
            }

            if (MediaPaths.Resolve(text) is not { } path)
            {
                reader.Report(ContentProblems.NotAMediaPath(reader.Place(node.At), text));
                return false;
            }

            value = path;
            reader.Use(path, reader.Place(node.At));
            return true;
        });

    /// <summary>A file in <c>media/</c> that is shown as a picture.</summary>
    public static Shape<string> Picture { get; } = Media with { Description = new TextShape(TextFormat.PicturePath) };

    public static bool IsSiteAddress(string text) => SitePattern().IsMatch(text);

    private static Shape<string> Checked(TextFormat format, Func<string, YamlNode, FieldReader, bool> check) =>
        new(new TextShape(format), (YamlNode node, FieldReader reader, [NotNullWhen(true)] out string? value) =>
            Shapes.Text.TryRead(node, reader, out value) && check(value, node, reader));

    [GeneratedRegex("""^[A-Za-z0-9._%+-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$""")]
    private static partial Regex MailPattern();

    [GeneratedRegex("""^/(?:[A-Za-z0-9][A-Za-z0-9._~-]*/)+$""")]
    private static partial Regex SitePattern();
}

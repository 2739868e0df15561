using System.Text;
using SiteGen.Portal.Pages;

namespace SiteGen.Tests.Portal.Pages.OpenData;

/// <summary>The files of open data that content gives.</summary>
internal static class OpenDataText
{
    public static string Data(this ContentSetText content, string name) => Encoding.UTF8.GetString(content.DataBytes(name).Span);

    public static ReadOnlyMemory<byte> DataBytes(this ContentSetText content, string name) => content.Page<FilePage>("data/" + name).Bytes;
}

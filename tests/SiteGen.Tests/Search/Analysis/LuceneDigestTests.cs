using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

/// <summary>Every character of the first two planes, alone and between its neighbours, beside what Lucene makes of it.</summary>
public sealed class LuceneDigestTests
{
    /// <summary>
    /// SHA-256 of what <c>new DutchAnalyzer(Version.LUCENE_4_8)</c> of the Java library lucene-analyzers-common 4.10.4
    /// answered to the same lines, printed in the same way.
    /// </summary>
    private const string OfLucene = "da010c057eebf8c274e8a38df2ab973caff946e318309c98a210b52fe0e4a280";

    [Fact]
    public void All_characters_in_twelve_places_give_the_tokens_of_lucene()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();

        foreach (var character in Characters())
        {
            line.Clear();
            foreach (var token in DutchAnalyzer.Analyze(Around(character)))
            {
                Print(token, line);
            }

            hash.AppendData(Encoding.ASCII.GetBytes(line.Append('\n').ToString()));
        }

        Assert.Equal(OfLucene, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static IEnumerable<string> Characters() =>
        Enumerable.Range(1, 0x1FFFF).Concat(Enumerable.Range(0xE0000, 0x200))
            .Where(code => code is not ('\n' or '\r' or (>= 0xD800 and <= 0xDFFF)))
            .Select(char.ConvertFromUtf32);

    private static string Around(string c) =>
        $"{c} a{c}b 1{c}2 a{c}1 カ{c}カ ה{c}ה {c}{c} _{c}_ ก{c} 日{c} 한{c}한 ひ{c}";

    private static void Print(Token token, StringBuilder line)
    {
        line.Append(line.Length > 0 ? " " : "");
        foreach (var unit in token.Term)
        {
            _ = unit is > ' ' and < '\x7F' and not '\\'
                ? line.Append(unit)
                : line.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        line.Append(CultureInfo.InvariantCulture, $":{token.Start}-{token.End}@{token.Position}");
    }
}

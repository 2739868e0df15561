using System.Text;
using SiteGen.Portal.Content.FrontMatter;

namespace SiteGen.Tests.Portal.Content.FrontMatter;

public class TextDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.True(TextDecoder.TryDecode([0xEF, 0xBB, 0xBF, .. "één"u8], out var text, out _));

        Assert.Equal("één", text);
    }

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\nb\n")]
    [InlineData("a\rb\r")]
    public void Every_kind_of_line_end_becomes_one(string typed)
    {
        Assert.True(TextDecoder.TryDecode(Encoding.UTF8.GetBytes(typed), out var text, out _));

        Assert.Equal("a\nb\n", text);
    }

    [Fact]
    public void Windows_1252_is_named()
    {
        Assert.False(TextDecoder.TryDecode([.. "E"u8, 0xE9, .. "n idee"u8], out _, out var encoding));

        Assert.Equal("Windows-1252", encoding);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Utf_16_is_named_with_and_without_a_byte_order_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.Preamble : [], .. encoding.GetBytes("---\ntitle: Eén\n---\n")];

        Assert.False(TextDecoder.TryDecode(bytes, out _, out var found));

        Assert.Equal("UTF-16", found);
    }

    [Fact]
    public void A_single_zero_byte_does_not_make_text_utf_16()
    {
        Assert.True(TextDecoder.TryDecode("---\ntitle: Eén\0titel\n---\n"u8, out var text, out _));

        Assert.Equal("---\ntitle: Eén\0titel\n---\n", text);
    }

    [Fact]
    public void Nothing_is_text() => Assert.True(TextDecoder.TryDecode([], out _, out _));
}

using FsCheck;
using FsCheck.Fluent;
using SiteGen.Portal.Content;

namespace SiteGen.Tests.Portal.Content;

public class SlugTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("2024")]
    [InlineData("jet-net-technet-kring-7")]
    public void A_name_of_small_letters_digits_and_single_hyphens_is_valid(string text) => Assert.True(Slug.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a\n")]
    [InlineData("a/b")]
    [InlineData("..")]
    public void Anything_else_is_not(string text) => Assert.False(Slug.IsValid(text));

    [Fact]
    public void Eighty_characters_is_the_longest()
    {
        Assert.True(Slug.IsValid(new string('a', 80)));
        Assert.False(Slug.IsValid(new string('a', 81)));
    }

    [Theory]
    [InlineData("Mijn Praktijk", "mijn-praktijk")]
    [InlineData("Regio's in beeld", "regios-in-beeld")]
    [InlineData("Zeeën & Oceanen", "zeeen-oceanen")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("  Wat, nu? ", "wat-nu")]
    [InlineData("Ĳsselland", "ijsselland")]
    [InlineData("東京", "")]
    public void A_title_gives_the_nearest_slug(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void What_is_made_from_any_text_is_valid_or_empty_and_stays_the_same() => Prop.ForAll(Texts(), text =>
    {
        var slug = Slug.From(text);
        return (slug.Length == 0 || Slug.IsValid(slug)) && Slug.From(slug) == slug;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_valid_slug_is_its_own_slug() =>
        Prop.ForAll(Texts(), text => !Slug.IsValid(text) || Slug.From(text) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Capitals_make_no_difference() =>
        Prop.ForAll(Texts(), text => Slug.From(text.ToUpperInvariant()) == Slug.From(text.ToLowerInvariant())).QuickCheckThrowOnFailure();

    /// <summary>Short and long texts of the characters that titles and file names are made of, and some strange ones.</summary>
    private static Arbitrary<string> Texts() =>
        Gen.Elements([.. "abzABZ019 -_'’.,/é Éë\u0301\n".ToCharArray(), '東', '\ud83d'])
            .ArrayOf().Select(characters => new string(characters))
            .SelectMany(text => Gen.Elements(1, 3, 20).Select(times => string.Concat(Enumerable.Repeat(text, times))))
            .ToArbitrary();
}

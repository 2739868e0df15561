using SiteGen.Templating.Runtime;

namespace SiteGen.Tests.Templating.Runtime;

public sealed class TypeAccessorTests
{
    [Theory]
    [InlineData("Title", "title")]
    [InlineData("BaseUrl", "base_url")]
    [InlineData("DayOfYear", "day_of_year")]
    [InlineData("URL", "url")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("camelCase", "camel_case")]
    public void Names_become_snake_case(string name, string expected) =>
        Assert.Equal(expected, TypeAccessor.SnakeCase(name));
}

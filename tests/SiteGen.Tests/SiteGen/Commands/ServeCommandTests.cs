using SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Commands;

public class ServeCommandTests
{
    [Theory]
    [InlineData("--port", "acht", "sitegen: 'acht' is geen poort; schrijf een getal van 0 tot en met 65535: --port 8080\n")]
    [InlineData("--port", "70000", "sitegen: '70000' is geen poort; schrijf een getal van 0 tot en met 65535: --port 8080\n")]
    [InlineData("--poort", "8000", "sitegen: onbekende optie '--poort'; bedoelde u '--port'?\n")]
    public void Wrong_use_is_told(string option, string value, string error)
    {
        using var run = new CommandRun { Others = host => [ServeCommand.Create(host, (_, _) => null)] };

        Assert.Equal(2, run.Run("serve", option, value));
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_are_those_of_a_build_and_the_port()
    {
        ServeOptions? given = null;
        using var run = new CommandRun
        {
            Others = host => [ServeCommand.Create(host, (options, _) =>
            {
                given = options;
                return null;
            })],
        };

        Assert.Equal(0, run.Run("serve", "--drafts", "--date", "2027-01-01", "--port", "0"));
        Assert.Equal((0, true, new DateOnly(2027, 1, 1)), (given!.Port, given.Build.Drafts, given.Build.Date));
    }
}

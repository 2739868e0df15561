using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

public sealed class HostileModelTests
{
    private static readonly TemplateOptions Plain = new() { Escape = EscapeMode.None };

    private sealed class Account
    {
        public string Name { get; private set; } = "Jan";

        public string Secret { private get; set; } = "geheim";

        public static string Global => "statisch";

        public Func<string> Action { get; } = () => "aangeroepen";

        public Type Kind { get; } = typeof(string);

        public string Field = "veld";

        public string Read() => Secret;

        internal string Hidden { get; } = "intern";

        private string Protected { get; } = "beschermd";

        public string this[int index] => Hidden + Protected + index;
    }

    [Theory]
    [InlineData("account.secret")]
    [InlineData("account.global")]
    [InlineData("account.hidden")]
    [InlineData("account.protected")]
    [InlineData("account.field")]
    [InlineData("account.read")]
    [InlineData("account.get_type")]
    [InlineData("account.action.method")]
    [InlineData("account.action.target")]
    [InlineData("account.kind.assembly")]
    [InlineData("account.kind.full_name")]
    public void Only_public_readable_properties_of_data_are_within_reach(string path)
    {
        var result = Template.Parse("{{ " + path + " }}", "t").Render(new { account = new Account() }, Plain);

        Assert.Equal(TemplateMessageKind.UnknownMember, Assert.Single(result.Messages).Kind);
    }

    [Theory]
    [InlineData("account.name = 'Piet'")]
    [InlineData("account['name'] = 'Piet'")]
    [InlineData("with account; name = 'Piet'; end")]
    [InlineData("account.name += 'Piet'")]
    public void Model_cannot_be_changed(string code)
    {
        var account = new Account();

        var result = Template.Parse("{{ " + code + " }}", "t").Render(new { account }, Plain);

        Assert.Equal(TemplateMessageKind.ReadOnly, Assert.Single(result.Messages).Kind);
        Assert.Equal("Jan", account.Name);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("@(", ")")]
    [InlineData("x[", "]")]
    [InlineData("f(", ")")]
    [InlineData("true ? 1 : ", "")]
    [InlineData("do ", "; end")]
    [InlineData("if true; ", "; end")]
    [InlineData("for x in y; ", "; end")]
    [InlineData("1 + ", "")]
    [InlineData("x | ", "")]
    [InlineData("x.", "")]
    [InlineData("$\"{", "}\"")]
    [InlineData("when ", "")]
    [InlineData("else if true; ", "")]
    public void Deep_nesting_is_a_message_not_a_crash(string open, string close)
    {
        const int Depth = 20_000;
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth)) + " }}";

        var template = Template.Parse(text, "t");

        Assert.True(template.HasErrors);
    }

    [Fact]
    public void Deep_templates_within_the_limits_run_on_a_small_stack()
    {
        var body = string.Concat(Enumerable.Repeat("(", 100)) + "f($0 + 1)" + string.Concat(Enumerable.Repeat(")", 100));
        var template = Template.Parse("{{ func f; ret " + body + "; end; f 1 }}", "t");
        RenderResult? result = null;

        var thread = new Thread(() => result = template.Render(null, Plain), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains(Assert.Single(result!.Messages).Kind, new[] { TemplateMessageKind.LimitReached, TemplateMessageKind.TooDeep });
    }

    private sealed record Node(string Name)
    {
        public Node? Next { get; set; }
    }

    [Fact]
    public void Circular_records_print_as_an_error_and_others_as_their_members()
    {
        var circle = new Node("a");
        circle.Next = circle;
        var line = new Node("b") { Next = new Node("c") };

        var refused = Template.Parse("{{ circle }}", "t").Render(new { circle }, Plain);
        var printed = Template.Parse("{{ line }} {{ [line] }}", "t").Render(new { line }, Plain);

        Assert.Equal(TemplateMessageKind.LimitReached, Assert.Single(refused.Messages).Kind);
        Assert.Equal(
            """{name: "b", next: {name: "c", next: null}} [{name: "b", next: {name: "c", next: null}}]""",
            printed.Text);
    }

    [Fact]
    public void Circular_model_prints_as_an_error()
    {
        var model = new Dictionary<string, object?>();
        model["zelf"] = model;

        var result = Template.Parse("{{ zelf }}", "t").Render(model, Plain);

        Assert.Equal(TemplateMessageKind.LimitReached, Assert.Single(result.Messages).Kind);
    }
}

using FsCheck;
using FsCheck.Fluent;
using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

public sealed class PropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly TemplateOptions Small = new()
    {
        Limits = new TemplateLimits { Steps = 2_000, OutputBytes = 100_000, StringSize = 50_000, RangeSize = 2_000, RegexTime = TimeSpan.FromMilliseconds(20) },
    };

    private static readonly string[] Fragments =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if ", "else", "end", "for x in ", "while ", "case ", "when ",
        "func f", "(", ")", "[", "]", "{", "}", "do;", "ret ", "capture ", "wrap ", "with ", "import ", "readonly ", "tablerow x in ",
        "x", "$x", "$0", "$", "$$", ".y", "?.", "?", ":", "??", "?!", "=", "==", "+=", "+", "-", "*", "/", "//", "%", "<<", ">>",
        "..", "..<", "...", "|", "&&", "||", "!", "@", "^", "++", "--", "1", "0x1f", "1.5e3", "1m", "\"", "'", "`", "$\"", "\\u00",
        "#", "##", ",", ";", "\n", " ", "true", "null", "this", "empty", "for.index", "string.upcase", "array.sort", "date.now",
        "object.eval ", "include 'a'", "<a href=\"", "<script>", "é", "\uD83D", "\0",
    ];

    private static readonly Gen<string> RandomTemplate = Gen.Elements(Fragments).ListOf().Select(f => string.Concat(f));

    /// <summary>A case with a piece removed, doubled or replaced.</summary>
    private static readonly Gen<string> MutatedTemplate =
        from name in Gen.Elements(CaseFiles.Names().ToArray())
        from fragment in Gen.Elements(Fragments)
        from at in Gen.Choose(0, 10_000)
        from length in Gen.Choose(0, 12)
        select Mutate(CaseFiles.Read(name + ".txt"), fragment, at, length);

    [Fact]
    public void Parser_and_renderer_survive_random_text() => Check.One(
        Thorough, Prop.ForAll(Arb.From(RandomTemplate), Survives));

    [Fact]
    public void Parser_and_renderer_survive_mutated_cases() => Check.One(
        Thorough, Prop.ForAll(Arb.From(MutatedTemplate), Survives));

    [Fact]
    public void Parser_survives_any_characters() => Check.One(
        Thorough, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Survives("{{" + text)));

    [Fact]
    public void No_angle_bracket_of_a_value_gets_through()
    {
        string[] places =
        [
            "{{ x }}", "<p>{{ x }}</p>", "<a title=\"{{ x }}\">", "<a title='{{ x }}'>", "<a title={{ x }}>", "<a href=\"{{ x }}\">",
            "<a href=\"/a/{{ x }}\">", "<!-- {{ x }} -->", "<script>{{ x }}</script>", "<style>{{ x }}</style>", "<p {{ x }}>",
            "<{{ x }}>", "<p onclick=\"{{ x }}\">", "<p style=\"{{ x }}\">", "{{ x | string.upcase }}", "{{ [x] }}", "{{ {a: x} }}",
            "{{ capture c }}{{ x }}{{ end }}{{ c }}", "{{ x + x }}", "{{ $\"{x}\" }}", "{{ x | object.to_json }}",
            "{{ x | html.newline_to_br }}", "{{ func f; x; end; f }}", "{{ func f; ret x; end; f }}", "{{ include 'p' x }}",
            "{{ [x, x] | array.join x }}", "   {{ x }}", "{{ for c in x; c; end }}", "{{ x | html.escape }}",
            "{{ `{{ x }}` | object.eval_template }}", "{{ 'x' | object.eval }}", "{{ x | string.replace 'a' x }}",
        ];
        var partial = Template.Parse("{{ $1 }}", "p");
        var options = new TemplateOptions { Partials = _ => partial };
        var templates = places.Select(p => (Text: p, Template: Template.Parse(p, "t"), Empty: Render(Template.Parse(p, "t"), "", options))).ToArray();
        var values = from text in ArbMap.Default.ArbFor<NonNull<string>>().Generator
                     from fragment in Gen.Elements("<", "<script>", "\"'<>", "</script>", "-->", "a<b", "&lt;<")
                     select text.Get + fragment + text.Get;

        Check.One(Thorough, Prop.ForAll(Arb.From(values), value =>
        {
            foreach (var (text, template, empty) in templates)
            {
                var markup = Render(template, value, options).Replace("<br />", "", StringComparison.Ordinal).Count(c => c == '<');
                Assert.True(markup == 0 || markup == empty.Count(c => c == '<'), $"{text} with {value}");
            }
        }));
    }

    private static string Render(Template template, string value, TemplateOptions options) =>
        template.Render(new Dictionary<string, object?> { ["x"] = value }, options).Text;

    private static bool Survives(string text)
    {
        var model = new Dictionary<string, object?> { ["x"] = 1, ["title"] = "t", ["themes"] = new[] { "a" } };
        var template = Template.Parse(text, "t");
        var result = template.Render(model, Small);
        return !template.HasErrors || result.Utf8.IsEmpty;
    }

    private static string Mutate(string text, string fragment, int at, int length)
    {
        var start = Math.Min(at % (text.Length + 1), text.Length);
        return text[..start] + fragment + text[Math.Min(text.Length, start + length)..];
    }
}

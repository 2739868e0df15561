using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Rendering;

namespace SiteGen.Tests.SiteGen.Rendering;

public sealed class AssetBundlerTests
{
    [Fact]
    public void The_parts_of_a_module_become_one_file_that_exports_what_the_last_part_does()
    {
        SourceFile[] assets =
        [
            File("assets/telraam.js/2-tel.js", "import { one } from \"./1-een.js\";\n\nexport { one } from \"./1-een.js\";\n// telt\nexport const two =\n  one + one;\n"),
            File("assets/telraam.js/1-een.js", "export const one = 1;\n"),
            File("assets/los.js", "// blijft staan\n"),
        ];

        var joined = AssetBundler.Bundle(assets);

        Assert.Equal(["assets/telraam.js", "assets/los.js"], joined.Select(f => f.Path));
        Assert.Equal("const one = 1;\nexport { one };\nexport const two =\none + one;\n", Encoding.UTF8.GetString(joined[0].Bytes.Span));
        Assert.Equal("// blijft staan\n", Encoding.UTF8.GetString(joined[1].Bytes.Span));
    }

    [Fact]
    public void The_parts_of_a_style_sheet_become_one_in_the_order_of_their_names()
    {
        SourceFile[] assets = [File("assets/site.css/2-kop.css", "h1 {\n  color: red;\n}\n"), File("assets/site.css/1-basis.css", "\nbody { margin: 0 }")];

        var bundle = Assert.Single(AssetBundler.Bundle(assets));

        Assert.Equal("assets/site.css", bundle.Path);
        Assert.Equal("body { margin: 0 }\nh1 {\ncolor: red;\n}\n", Encoding.UTF8.GetString(bundle.Bytes.Span));
    }

    private static SourceFile File(string path, string text) => new(path, path, Encoding.UTF8.GetBytes(text));
}

using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Rendering;

namespace SiteGen.Tests.SiteGen.Rendering;

public sealed class ModuleJoinerTests
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

        var joined = ModuleJoiner.Join(assets);

        Assert.Equal(["assets/telraam.js", "assets/los.js"], joined.Select(f => f.Path));
        Assert.Equal("const one = 1;\nexport { one };\nexport const two =\none + one;\n", Encoding.UTF8.GetString(joined[0].Bytes.Span));
        Assert.Equal("// blijft staan\n", Encoding.UTF8.GetString(joined[1].Bytes.Span));
    }

    private static SourceFile File(string path, string text) => new(path, path, Encoding.UTF8.GetBytes(text));
}

using System.Text;
using SiteGen.Templating.Builtins;

namespace SiteGen.Tests.Templating;

/// <summary>
/// Every documented construct with the node that carries it and the case that shows it. Functions are
/// taken from the list of built-in ones; their case is the file that ends in their name.
/// </summary>
internal static class LanguageTable
{
    public static IReadOnlyList<(string Construct, string Form, string Node, string Case)> Constructs { get; } =
    [
        ("code block", "`{{ statement }}`", "BlockStatement", "000-blocks/001-code"),
        ("text block", "text", "TextStatement", "000-blocks/002-text"),
        ("escape block", "`{%{ text }%}`", "TextStatement", "000-blocks/003-escape"),
        ("greedy whitespace control", "`{{- -}}`", "TextStatement", "000-blocks/004-greedy"),
        ("line whitespace control", "`{{~ ~}}`", "TextStatement", "000-blocks/005-line"),
        ("auto-indentation", "blanks before `{{`", "ExpressionStatement", "000-blocks/006-indent"),
        ("line comment", "`# comment`", "", "010-comments/011-line"),
        ("block comment", "`## comment ##`", "", "010-comments/012-block"),
        ("string", "`\"text\"` `'text'`", "LiteralExpression", "020-literals/021-strings"),
        ("string escapes", "`\\n \\t \\u00e9 \\x41`", "LiteralExpression", "020-literals/022-escapes"),
        ("verbatim string", "`` `text` ``", "LiteralExpression", "020-literals/023-verbatim"),
        ("interpolated string", "`$\"text {value}\"`", "InterpolatedExpression", "020-literals/024-interpolated"),
        ("integer", "`100` `0x1f` `0b11` `0x80000000u`", "LiteralExpression", "020-literals/025-integers"),
        ("float", "`1.5` `1e3` `1f` `1d` `1m`", "LiteralExpression", "020-literals/026-floats"),
        ("boolean", "`true` `false`", "LiteralExpression", "020-literals/027-booleans"),
        ("null", "`null`", "LiteralExpression", "020-literals/028-null"),
        ("global variable", "`name`", "VariableExpression", "030-variables/031-global"),
        ("local variable", "`$name`", "VariableExpression", "030-variables/032-local"),
        ("arguments", "`$` `$0` `$.name`", "ArgumentsExpression", "030-variables/033-arguments"),
        ("this", "`this.name`", "ThisExpression", "030-variables/034-this"),
        ("empty", "`x == empty`", "BinaryExpression", "030-variables/035-empty"),
        ("object", "`{name: value}`", "ObjectExpression", "040-objects/041-initializer"),
        ("object, JSON form", "`{\"name\": value}`", "ObjectExpression", "040-objects/042-json"),
        ("member", "`x.name`", "MemberExpression", "040-objects/043-member"),
        ("optional member", "`x?.name`", "MemberExpression", "040-objects/044-optional-member"),
        ("adding members", "`x.name = value`", "AssignStatement", "040-objects/045-add-member"),
        ("empty?", "`x.empty?`", "MemberExpression", "040-objects/046-empty-member"),
        ("array", "`[a, b]`", "ArrayExpression", "050-arrays/051-initializer"),
        ("index", "`x[0]` `x[-1]`", "IndexExpression", "050-arrays/052-index"),
        ("growing by index", "`x[3] = value`", "AssignStatement", "050-arrays/053-assign"),
        ("array with properties", "`x.name = value`", "AssignStatement", "050-arrays/054-properties"),
        ("size", "`x.size`", "MemberExpression", "050-arrays/055-size"),
        ("arrays in operations", "`[a] + [b]` `[a] * 3` `[a] == [b]`", "BinaryExpression", "050-arrays/059-operators"),
        ("array as argument", "`f [1]`", "CallExpression", "050-arrays/056-space-makes-argument"),
        ("simple function", "`func f ... end`", "FunctionStatement", "060-functions/061-simple"),
        ("function that prints", "`func f ... end`", "FunctionDefinition", "060-functions/062-text"),
        ("anonymous function", "`do ... end`", "FunctionExpression", "060-functions/063-anonymous"),
        ("block function", "`f do ... end`", "FunctionExpression", "060-functions/064-block"),
        ("parametric function", "`func f(x, y) ... end`", "Parameter", "060-functions/065-parametric"),
        ("optional parameter", "`func f(x = 1) ... end`", "Parameter", "060-functions/066-optional"),
        ("variable parameter", "`func f(x...) ... end`", "Parameter", "060-functions/067-variable"),
        ("function scope", "`func f(x) ... end`", "FunctionStatement", "060-functions/068-scope"),
        ("inline function", "`f(x) = value`", "FunctionStatement", "060-functions/069-inline"),
        ("function pointer", "`@f`", "UnaryExpression", "060-functions/070-alias"),
        ("argument expansion", "`f ^x`", "UnaryExpression", "060-functions/071-expand"),
        ("named argument", "`f name: value`", "Argument", "060-functions/072-named"),
        ("local function", "`func $f ... end`", "FunctionStatement", "060-functions/073-local-recursion"),
        ("arithmetic", "`+ - * / // %`", "BinaryExpression", "070-expressions/071-arithmetic"),
        ("growing integers", "`2147483647 + 1`", "BinaryExpression", "070-expressions/072-growth"),
        ("null in operations", "`null + 1`", "BinaryExpression", "070-expressions/073-null"),
        ("string operations", "`\"a\" + 1` `\"a\" * 3`", "BinaryExpression", "070-expressions/074-strings"),
        ("comparison", "`== != < <= > >=`", "BinaryExpression", "070-expressions/075-compare"),
        ("dates in operations", "`date1 - date2`", "BinaryExpression", "070-expressions/076-dates"),
        ("logic", "`&& \\|\\| !`", "BinaryExpression", "070-expressions/077-logic"),
        ("conditional", "`x ? y : z`", "ConditionalExpression", "070-expressions/078-conditional"),
        ("unary operators", "`- + !`", "UnaryExpression", "070-expressions/079-unary"),
        ("increment and decrement", "`++x x++ --x x--`", "IncrementExpression", "070-expressions/080-increment"),
        ("range", "`1..5` `1..<5`", "BinaryExpression", "070-expressions/081-range"),
        ("null-coalescing", "`x ?? y` `x ?! y`", "BinaryExpression", "070-expressions/082-coalescing"),
        ("shift", "`x << y` `x >> y`", "BinaryExpression", "070-expressions/083-shift"),
        ("precedence", "`a + b * c`", "BinaryExpression", "070-expressions/084-precedence"),
        ("call", "`f a b` `f(a, b)`", "CallExpression", "070-expressions/085-call"),
        ("pipe", "`x \\| f a`", "PipeExpression", "070-expressions/086-pipe"),
        ("parentheses", "`(x)`", "NestedExpression", "070-expressions/087-nested"),
        ("assignment", "`x = value`", "AssignStatement", "080-statements/101-assign"),
        ("compound assignment", "`x += value` `x ??= value`", "AssignStatement", "080-statements/102-compound"),
        ("if", "`if x ... else if y ... else ... end`", "IfStatement IfBranch", "080-statements/103-if"),
        ("truth", "`if x`", "IfStatement", "080-statements/104-truthy"),
        ("case", "`case x ... when a, b ... else ... end`", "CaseStatement CaseBranch", "080-statements/105-case"),
        ("for", "`for x in list ... end`", "ForStatement", "080-statements/106-for"),
        ("for with else", "`for ... else ... end`", "ForStatement", "080-statements/107-for-else"),
        ("offset, limit, reversed", "`for x in list offset: 1 limit: 2 reversed`", "ForStatement", "080-statements/108-for-arguments"),
        ("loop variables", "`for.index` `for.first` ...", "LoopExpression", "080-statements/109-for-variables"),
        ("scope of the loop variable", "`for x in list`", "ForStatement", "080-statements/110-for-scope"),
        ("while", "`while x ... end`", "WhileStatement", "080-statements/111-while"),
        ("tablerow", "`tablerow x in list ... end`", "ForStatement", "080-statements/112-tablerow"),
        ("tablerow with cols", "`tablerow x in list cols: 2`", "ForStatement", "080-statements/113-tablerow-cols"),
        ("break", "`break`", "JumpStatement", "080-statements/114-break"),
        ("continue", "`continue`", "JumpStatement", "080-statements/115-continue"),
        ("capture", "`capture x ... end`", "CaptureStatement", "080-statements/116-capture"),
        ("readonly", "`readonly x`", "ReadOnlyStatement", "080-statements/128-readonly-error"),
        ("import", "`import x`", "ImportStatement", "080-statements/118-import"),
        ("with", "`with x ... end`", "WithStatement", "080-statements/119-with"),
        ("wrap", "`wrap f a ... end` `$$`", "WrapStatement WrappedBlockExpression", "080-statements/120-wrap"),
        ("include", "`include \"name\" a b`", "CallExpression", "080-statements/122-include-arguments"),
        ("include_join", "`include_join names separator begin end`", "CallExpression", "080-statements/123-include-join"),
        ("ret", "`ret value`", "ReturnStatement", "080-statements/125-ret-in-loop"),
        ("raw (ours)", "`x \\| raw`", "CallExpression", "900-html/904-raw"),
    ];

    public static IEnumerable<string> Functions()
    {
        (string Group, IEnumerable<(string Name, Delegate Function)> List)[] groups =
        [
            ("array", BuiltinTable.Array), ("date", BuiltinTable.Date), ("html", BuiltinTable.Html),
            ("math", BuiltinTable.Math), ("object", BuiltinTable.Object), ("regex", BuiltinTable.Regex),
            ("string", BuiltinTable.String), ("timespan", BuiltinTable.Timespan),
        ];
        return groups.SelectMany(g => g.List.Select(f => $"{g.Group}.{f.Name}"));
    }

    /// <summary>Null when the function has no case.</summary>
    public static string? CaseOf(string function)
    {
        var parts = function.Split('.');
        return CaseFiles.Names().FirstOrDefault(n => n.Split('/') is [var chapter, var name]
            && chapter.EndsWith("-" + parts[0], StringComparison.Ordinal)
            && name[4..] == parts[1]);
    }

    public static string Markdown()
    {
        var builder = new StringBuilder("""
            # The template language

            Generated from the tests; run them with `SITEGEN_APPROVE=1` after a change. Cases are in
            `tests/SiteGen.Tests/Templating/Cases`.

            Left out: Liquid, the scientific dialect, and the script-only and front matter modes, because a template here is
            text with blocks of code. Cultures other than English, Dutch, German and French are an error: the program carries
            its own tables.

            | construct | form | case |
            |---|---|---|

            """);
        foreach (var (construct, form, _, @case) in Constructs)
        {
            builder.Append("| ").Append(construct).Append(" | ").Append(form).Append(" | ").Append(@case).Append(" |\n");
        }

        builder.Append("\n| function | case |\n|---|---|\n");
        foreach (var function in Functions())
        {
            builder.Append("| `").Append(function).Append("` | ").Append(CaseOf(function)).Append(" |\n");
        }

        return builder.ToString().ReplaceLineEndings("\n");
    }
}

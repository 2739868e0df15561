using System.Globalization;
using BenchmarkDotNet.Attributes;
using SiteGen.Templating;

namespace SiteGen.Tests.Bench;

/// <summary>
/// The shape by which template engines are usually compared: a list of 500 products with a name, a price and a
/// shortened description, without escaping.
/// </summary>
[MemoryDiagnoser]
public class ProductBench
{
    private const string Text = """
        <ul class="products">
          {{ for product in products }}
            <li>
              <h2>{{ product.name }}</h2>
              <p>{{ product.price }}</p>
              <p>{{ product.description | string.truncate 15 }}</p>
            </li>
          {{ end }}
        </ul>
        """;

    private static readonly TemplateOptions Plain = new() { Escape = EscapeMode.None };

    private readonly Template _template = Template.Parse(Text, "products.html");

    private readonly Shop _shop = new([.. Enumerable.Range(1, 500).Select(i => new Product(
        "Name " + i.ToString(CultureInfo.InvariantCulture), i, "A description that is longer than what there is room for"))]);

    [Benchmark]
    public Template Parse() => Template.Parse(Text, "products.html");

    [Benchmark]
    public int Render() => Result().Utf8.Length;

    internal RenderResult Result() => _template.Render(_shop, Plain);

    private sealed record Product(string Name, float Price, string Description);

    private sealed record Shop(List<Product> Products);
}

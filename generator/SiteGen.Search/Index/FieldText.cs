namespace SiteGen.Search.Index;

public readonly record struct FieldText(SearchField Field, string Text);

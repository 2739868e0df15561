namespace SiteGen.Tests.Browser;

/// <summary>One browser for all: starting it takes longer than most tests.</summary>
[CollectionDefinition(nameof(BrowserSite))]
public class SharedBrowser : ICollectionFixture<BrowserSite>;

namespace SiteGen.Templating.Runtime;

/// <summary>A compiled statement; tells where to go on.</summary>
internal delegate Flow Executor(RenderContext context);

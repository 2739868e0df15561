namespace SiteGen.Links;

/// <summary>A link turned out to lead into a private network.</summary>
internal sealed class PrivateAddressException : IOException;

using System.Net;
using System.Net.Sockets;

namespace SiteGen.Links;

/// <summary>Which machines may be asked: content can come from anyone, so no link leads a check into a private network.</summary>
internal static class PublicNetwork
{
    /// <summary>A link that names the own machine is what its author meant; a redirect or a name that leads there is not.</summary>
    public static bool NamesOwnMachine(Uri link) =>
        link.IsLoopback || (IPAddress.TryParse(link.IdnHost, out var address) && IPAddress.IsLoopback(address));

    public static bool Has(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Has(address.MapToIPv4());
        }

        return address.AddressFamily == AddressFamily.InterNetwork ? IsPublic(address.GetAddressBytes()) : IsPublic(address);
    }

    private static bool IsPublic(byte[] v4) => v4 switch
    {
        [0 or 10 or 127, ..] => false,
        [100, >= 64 and <= 127, ..] => false,
        [169, 254, ..] => false,
        [172, >= 16 and <= 31, ..] => false,
        [192, 168, ..] => false,
        [192, 0, 0, _] => false,
        [198, 18 or 19, ..] => false,
        [>= 224, ..] => false,
        _ => true,
    };

    private static bool IsPublic(IPAddress v6) =>
        !IPAddress.IsLoopback(v6) && !v6.Equals(IPAddress.IPv6Any) && !v6.IsIPv6LinkLocal && !v6.IsIPv6UniqueLocal
        && !v6.IsIPv6SiteLocal && !v6.IsIPv6Multicast;
}

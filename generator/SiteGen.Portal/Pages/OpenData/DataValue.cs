using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>A value as JSON and CSV both write it. What is not known is no value.</summary>
internal abstract record DataValue
{
    internal sealed record Text(string Value) : DataValue;

    internal sealed record Number(decimal Value) : DataValue;

    internal sealed record YesNo(bool Value) : DataValue;

    /// <param name="Path">From the root of the site; its parts are not escaped.</param>
    internal sealed record Media(string Path) : DataValue;

    /// <summary>Never empty.</summary>
    internal sealed record Many(ImmutableArray<DataValue> Values) : DataValue;

    /// <summary>The parts that are known, in the order of the keys.</summary>
    internal sealed record Parts(ImmutableArray<(string Key, DataValue Value)> Values) : DataValue
    {
        public DataValue? Of(string key)
        {
            foreach (var part in Values)
            {
                if (part.Key == key)
                {
                    return part.Value;
                }
            }

            return null;
        }
    }
}

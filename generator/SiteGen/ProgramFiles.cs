using System.Collections.Immutable;

namespace SiteGen;

/// <summary>Text files that are part of the program.</summary>
internal static class ProgramFiles
{
    /// <summary>Those below a folder, by their path in it.</summary>
    /// <param name="folder">A folder beside the project file.</param>
    public static ImmutableSortedDictionary<string, byte[]> Below(string folder)
    {
        var assembly = typeof(ProgramFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(file => file.Path.StartsWith($"{folder}/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path[(folder.Length + 1)..], file => Read(file.Name), StringComparer.Ordinal);

        byte[] Read(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}

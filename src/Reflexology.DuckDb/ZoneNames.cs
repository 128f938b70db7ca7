using System.Collections.Immutable;
using System.Numerics;

namespace Reflexology.DuckDb;

/// <summary>The name of a zone by its number, and a language.</summary>
internal sealed class ZoneNames : IVectorFunction
{
    private static readonly WordColumn Language = new("lang", Languages.All);

    private readonly int[] _codes;

    /// <param name="map">The map.</param>
    /// <param name="names">All names of its zones in all languages, each once: the words of the result.</param>
    public ZoneNames(FootMap map, ImmutableArray<string> names)
    {
        var numbers = names.Select((name, number) => (name, number)).ToDictionary(entry => entry.name, entry => entry.number, StringComparer.Ordinal);
        _codes = [.. map.Zones.SelectMany(zone => Languages.All.Select(language => numbers[zone.Names[language]]))];
        Words = names.Length;
    }

    /// <inheritdoc/>
    public int Words { get; }

    /// <inheritdoc/>
    public void Compute<T>(in Chunk rows, Vector result)
        where T : unmanaged, IBinaryInteger<T>
    {
        int count = rows.Count;
        Span<T> values = result.Values<T>(count);
        Span<int> zones = rows[0].Values<int>(count), languages = stackalloc int[count];
        Language.Read(rows[1], languages);
        for (int i = 0; i < count; i++)
        {
            // Where a zone is NULL its number is whatever lay there, and so is the result.
            int code = (zones[i] * Languages.All.Length) + languages[i];
            values[i] = T.CreateTruncating((uint)code < (uint)_codes.Length ? _codes[code] : 0);
        }
    }
}

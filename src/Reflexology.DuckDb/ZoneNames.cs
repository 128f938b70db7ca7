using System.Collections.Immutable;
using System.Numerics;

namespace Reflexology.DuckDb;

/// <summary>The name of a zone by its number, in one language, or in that of a second column.</summary>
internal sealed class ZoneNames : IVectorFunction
{
    private static readonly WordColumn Language = new("lang", Languages.All);

    private readonly int _languages;
    private readonly int[] _codes;

    /// <param name="map">The map.</param>
    /// <param name="only">The language; null where the second column names it.</param>
    public ZoneNames(FootMap map, string? only = null)
    {
        ImmutableArray<string> languages = only is null ? Languages.All : [only];
        _languages = languages.Length;
        Names =
        [
            .. map.Zones.SelectMany(zone => languages.Select(language => zone.Names[language]))
                .Distinct(StringComparer.Ordinal),
        ];
        var numbers = Names.Select((name, number) => (name, number))
            .ToDictionary(entry => entry.name, entry => entry.number, StringComparer.Ordinal);
        _codes = [.. map.Zones.SelectMany(zone => languages.Select(language => numbers[zone.Names[language]]))];
    }

    /// <summary>All names, each once: the words of the result.</summary>
    public ImmutableArray<string> Names { get; }

    /// <inheritdoc/>
    public int Words => Names.Length;

    /// <inheritdoc/>
    public void Compute<T>(in DataChunk rows, DataVector result)
        where T : unmanaged, IBinaryInteger<T>
    {
        int count = rows.Count;
        Span<T> values = result.Values<T>(count);
        Span<int> zones = rows[0].Values<int>(count), languages = stackalloc int[count];
        if (_languages > 1)
            Language.Read(rows[1], languages);
        for (int i = 0; i < count; i++)
        {
            // Where a zone is NULL its number is whatever lay there, and so is the result.
            int code = (zones[i] * _languages) + languages[i];
            values[i] = T.CreateTruncating((uint)code < (uint)_codes.Length ? _codes[code] : 0);
        }
    }
}

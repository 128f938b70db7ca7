using System.Collections.Immutable;

namespace Reflexology.DuckDb;

/// <summary>The zones of a map as a table.</summary>
internal static class ZoneTable
{
    /// <summary>The statement that makes it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="name">The name of the table.</param>
    /// <param name="idType">The type of ids.</param>
    public static string Statement(FootMap map, string name, string idType)
    {
        string languages = string.Concat(Languages.All.Select(language => $", name_{language} VARCHAR"));
        string table = SqlText.Name(name);
        string rows = string.Join(",\n", map.Zones.Select(zone => $"({string.Join(", ", Values(zone))})"));
        return $"""
            CREATE OR REPLACE TEMP TABLE {table} (
                zone {idType}, number INTEGER, extra BOOLEAN{languages}, body_areas VARCHAR[], feet VARCHAR,
                crossed BOOLEAN, aspects VARCHAR[], lies_over VARCHAR[], location VARCHAR, sources VARCHAR[],
                agreement VARCHAR);
            INSERT INTO {table} VALUES {rows};
            """;
    }

    private static ImmutableArray<string> Values(Zone zone) =>
    [
        SqlText.Literal(zone.Id),
        zone.Number is { } number ? SqlText.Number(number) : "NULL",
        zone.IsExtra ? "true" : "false",
        .. Languages.All.Select(language => SqlText.Literal(zone.Names[language])),
        SqlText.List(zone.BodyAreas.Select(area => area.Id)),
        SqlText.Literal(zone.Feet.ToWord()),
        zone.IsCrossed ? "true" : "false",
        SqlText.List(zone.Aspects.Select(EnumWord.ToWord)),
        SqlText.List(zone.Over.Select(other => other.Id)),
        SqlText.Literal(zone.Location[Languages.Default]),
        SqlText.List(zone.Sources.Select(source => source.Id)),
        SqlText.Literal(zone.Agreement.Grade.ToWord()),
    ];
}

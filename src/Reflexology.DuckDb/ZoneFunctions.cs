using DuckDB.NET.Data;

namespace Reflexology.DuckDb;

/// <summary>Zone lookup in the SQL of DuckDB.</summary>
public static class ZoneFunctions
{
    /// <summary>
    /// Gives a connection the functions of a map, for statements that run on it:
    /// <list type="bullet">
    /// <item><c>zone_at(x, y)</c>, <c>zone_at(x, y, foot)</c>, <c>zone_at(x, y, foot, aspect)</c>: the id of the
    /// topmost zone at a point, or NULL where none is. Coordinates are millimetres in the frame of the view, as of
    /// <see cref="MapPoint"/>; foot and aspect are words such as <c>'left'</c> and <c>'dorsal'</c>, another word fails
    /// the statement.</item>
    /// <item><c>zones_at(...)</c>: the ids of all zones there as a list, topmost first, empty where none is.</item>
    /// <item><c>zone_name(zone, lang := 'en')</c>: the name of a zone in one of the five languages.</item>
    /// <item>the table <c>zones</c> of all zones in drawing order.</item>
    /// </list>
    /// Ids and names are of an enumeration type: a byte or two per row, and text wherever text is wanted.
    /// </summary>
    /// <remarks>
    /// Borders are half-open as in <see cref="FootView.ZoneAt(MapPoint)"/>, whose answers these are. A NULL gives NULL;
    /// NaN and infinity are in no zone. Cost: some nanoseconds per row on each of DuckDB's threads, nothing allocated
    /// for rows. Functions and table are temporary: nothing stays in a database file. Adding a map under a prefix again
    /// replaces it.
    /// </remarks>
    /// <param name="connection">An open connection.</param>
    /// <param name="map">The map; it may be used elsewhere at the same time.</param>
    /// <param name="options">Names, and what calls without foot and aspect mean; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The connection is not open.</exception>
    public static void AddZoneFunctions(
        this DuckDBConnection connection, FootMap map, ZoneFunctionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(map);
        options ??= ZoneFunctionOptions.Default;

        string own = NewName(), idType = SqlText.Enumeration(map.Zones.Select(zone => zone.Id));
        var places = new PlaceViews(ViewCodes.Of(map), map.Zones.Length, options.Registration);
        PlaceViews here = places with { Only = ViewWords.NumberOf(options.Foot, options.Aspect) };
        ScalarRegistration.Add(
            connection, $"{own}_at", idType, new TopmostZone(places), "VARCHAR", "VARCHAR", "DOUBLE", "DOUBLE");
        ScalarRegistration.Add(connection, $"{own}_at_here", idType, new TopmostZone(here), "DOUBLE", "DOUBLE");
        ScalarRegistration.Add(
            connection, $"{own}_all", $"{idType}[]", new AllZones(places), "VARCHAR", "VARCHAR", "DOUBLE", "DOUBLE");
        ScalarRegistration.Add(connection, $"{own}_all_here", $"{idType}[]", new AllZones(here), "DOUBLE", "DOUBLE");
        var names = new ZoneNames(map);
        ScalarRegistration.Add(
            connection, $"{own}_name", SqlText.Enumeration(names.Names), names, "INTEGER", "VARCHAR");
        Run(connection, Macros(own, idType, options));
        Run(connection, ZoneTable.Statement(map, options.Prefix + "zones", idType));
    }

    /// <summary>
    /// Gives a connection a function of one argument, <c>enum_code</c> of a zone, to its name in one language: fewer
    /// names, and a byte per row for most maps.
    /// </summary>
    /// <returns>The name of the function.</returns>
    internal static string AddNameFunction(DuckDBConnection connection, FootMap map, string language)
    {
        string own = NewName();
        var names = new ZoneNames(map, language);
        ScalarRegistration.Add(connection, own, SqlText.Enumeration(names.Names), names, "INTEGER");
        return own;
    }

    // Functions of the engine itself cannot be replaced, and live as long as the database: each gets a name of its own.
    private static string NewName() => $"reflexology_{Guid.NewGuid():N}";

    private static string Macros(string own, string idType, ZoneFunctionOptions options)
    {
        string aspect = SqlText.Literal(options.Aspect.ToWord());
        string known = $"TRY_CAST(zone AS {idType})", begin = SqlText.Literal("There is no zone '");
        string end = SqlText.Literal($"'. The table {options.Prefix}zones lists them.");
        return string.Join('\n', Place("zone_at", "at"), Place("zones_at", "all"),
            $"CREATE OR REPLACE TEMP MACRO {Named("zone_name")}(zone, lang := {SqlText.Literal(Languages.Default)}) "
                + $"AS {own}_name(enum_code(CASE WHEN zone IS NULL OR {known} IS NOT NULL THEN {known} "
                + $"ELSE error({begin} || zone || {end})::{idType} END), lang);");

        string Named(string name) => SqlText.Name(options.Prefix + name);

        string Place(string name, string function) => $"""
            CREATE OR REPLACE TEMP MACRO {Named(name)}
                (x, y) AS {own}_{function}_here(x, y),
                (x, y, foot) AS {own}_{function}(foot, {aspect}, x, y),
                (x, y, foot, aspect) AS {own}_{function}(foot, aspect, x, y);
            """;
    }

    private static void Run(DuckDBConnection connection, string statement)
    {
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of quoted names and literals alone.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}

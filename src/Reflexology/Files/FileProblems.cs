namespace Reflexology;

/// <summary>Collects the problems of one file while it is read, and knows where its values stand.</summary>
internal sealed class FileProblems(string file, byte[] bytes)
{
    private readonly List<MapProblem> _problems = [];
    private JsonPlaces? _places;

    public JsonText Text { get; } = new(bytes);

    // Most files have no problem, and need no place.
    public JsonPlaces Places => _places ??= new JsonPlaces(Text);

    public bool Any => _problems.Count > 0;

    /// <summary>Forgets the problems found so far.</summary>
    public void Clear() => _problems.Clear();

    /// <summary>Adds a problem at a value of the file.</summary>
    public void Add(MapRule kind, string jsonPath, string found, string expected, string? zoneId = null, string? advice = null) =>
        Add(At(kind, Places.Of(jsonPath), zoneId, found, expected) with { Advice = advice });

    /// <summary>Adds a problem at a place, such as that of a duplicate member.</summary>
    public void Add(MapRule kind, JsonPlace place, string found, string expected, string? advice = null) =>
        Add(At(kind, place, null, found, expected) with { Advice = advice });

    /// <summary>Adds a problem, and points it at the character of the path data where it knows one.</summary>
    public void Add(MapProblem problem) =>
        _problems.Add(problem.PathOffset is { } offset ? problem with { Column = problem.Column + 1 + offset } : problem);

    /// <summary>A problem with a shape, at the value that holds its path data.</summary>
    public MapProblem AtShape(MapRule kind, string jsonPath, string? zoneId, string found, string expected) =>
        At(kind, Places.Of(jsonPath), zoneId, found, expected);

    /// <summary>Ends the reading when anything was found.</summary>
    /// <exception cref="FootMapFormatException">There are problems.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new FootMapFormatException(
                file, [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)]);
        }
    }

    private MapProblem At(MapRule kind, JsonPlace place, string? zoneId, string found, string expected) => new()
    {
        Kind = kind,
        File = file,
        Line = place.Line,
        Column = place.Column,
        JsonPath = place.Path,
        ZoneId = zoneId,
        Found = found,
        Expected = expected,
    };
}

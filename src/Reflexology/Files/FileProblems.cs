namespace Reflexology;

/// <summary>The problems of one file, collected while it is read, and the places of its values.</summary>
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
    public void Add(
        MapRule rule, string path, string found, string expected, string? zoneId = null, string? advice = null) =>
        Add(At(rule, Places.Of(path), zoneId, found, expected) with { Advice = advice });

    /// <summary>Adds a problem at a place, such as that of a duplicate member.</summary>
    public void Add(MapRule rule, JsonPlace place, string found, string expected, string? advice = null) =>
        Add(At(rule, place, null, found, expected) with { Advice = advice });

    /// <summary>Adds a problem; one with an offset in path data gets the column of the character there.</summary>
    public void Add(MapProblem problem) => _problems.Add(
        problem.PathOffset is { } offset ? problem with { Column = problem.Column + 1 + offset } : problem);

    /// <summary>A problem with a shape, at the value that holds its path data.</summary>
    public MapProblem AtShape(MapRule rule, string path, string? zoneId, string found, string expected) =>
        At(rule, Places.Of(path), zoneId, found, expected);

    /// <summary>Ends the reading where there are problems.</summary>
    /// <exception cref="FootMapFormatException">There are problems.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new FootMapFormatException(
                file, [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)]);
        }
    }

    private MapProblem At(MapRule rule, JsonPlace place, string? zoneId, string found, string expected) => new()
    {
        Rule = rule,
        File = file,
        Line = place.Line,
        Column = place.Column,
        Path = place.Path,
        ZoneId = zoneId,
        Found = found,
        Expected = expected,
    };
}

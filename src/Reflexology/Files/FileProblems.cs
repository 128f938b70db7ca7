namespace Reflexology;

/// <summary>The problems of one file, collected while it is read, and the places of its values.</summary>
/// <param name="file">The file as the caller named it.</param>
/// <param name="bytes">The file.</param>
/// <param name="cancellation">Ends the reading, which asks for it in every loop that may be long.</param>
internal sealed class FileProblems(string file, byte[] bytes, CancellationToken cancellation = default)
{
    private readonly ProblemList _problems = new();
    private JsonPlaces? _places;

    public JsonText Text { get; } = new(bytes);

    // Most files have no problem, and need no place.
    public JsonPlaces Places => _places ??= new JsonPlaces(Text);

    public bool Any => _problems.Any;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The number of vertices of the shapes read so far.</summary>
    public int Vertices { get; set; }

    /// <summary>As <see cref="ProblemList.Lists"/>.</summary>
    public bool Lists(MapRule rule) => _problems.Lists(rule);

    /// <summary>As <see cref="ProblemList.Count"/>.</summary>
    public void Count(MapRule rule) => _problems.Count(rule);

    /// <summary>Forgets the problems found so far.</summary>
    public void Clear() => _problems.Clear();

    /// <summary>Adds a problem at a value of the file.</summary>
    public void Add(
        MapRule rule, string path, string found, string expected, string? zoneId = null, string? advice = null)
    {
        if (Lists(rule))
            Add(At(rule, Places.Of(path), zoneId, found, expected) with { Advice = advice });
        else
            Count(rule);
    }

    /// <summary>Adds a problem at a place, such as that of a duplicate member.</summary>
    public void Add(
        MapRule rule, JsonPlace place, string found, string expected, string? advice = null, string? zoneId = null) =>
        Add(At(rule, place, zoneId, found, expected) with { Advice = advice });

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
            throw new FootMapFormatException(file, _problems.InOrder());
    }

    /// <summary>
    /// Ends the reading where the file exceeds a limit: what else is wrong in it was not looked for to the end.
    /// </summary>
    /// <exception cref="FootMapFormatException">There are problems of that kind.</exception>
    public void ThrowIfTooLarge()
    {
        if (!_problems.Has(MapRule.TooLarge))
            return;
        _problems.KeepOnly(MapRule.TooLarge);
        ThrowIfAny();
    }

    private MapProblem At(MapRule rule, JsonPlace place, string? zoneId, string found, string expected) => new()
    {
        Rule = rule,
        File = file,
        Line = place.Line,
        Column = place.Column,
        Path = place.Path.Shortened(MapProblem.MostLettersOfAPath),
        ZoneId = zoneId?.Shortened(QuotedText.MostLetters),
        Found = found,
        Expected = expected,
    };
}

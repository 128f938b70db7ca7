using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Authoring;

/// <summary>Collects what of one drawing cannot be used, and ends the reading where nothing can.</summary>
internal sealed class SvgProblems(string file)
{
    private readonly List<MapProblem> _unused = [];

    // An element that is used ten times is wrong once.
    private readonly HashSet<(SvgElement, string)> _noted = [];

    /// <summary>What could not be used so far, in the order of the drawing.</summary>
    public ImmutableArray<MapProblem> Unused => [.. _unused.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    /// <summary>Notes a part of the drawing that is left out.</summary>
    public void NotUsed(SvgElement element, string found, string expected, string? advice = null) =>
        NotUsed(element, element.Place, found, expected, advice);

    /// <summary>Notes a part of the drawing that is left out because of one of its attributes.</summary>
    public void NotUsed(SvgElement element, SvgPlace place, string found, string expected, string? advice = null) =>
        Add(element, At(MapRule.NotUsed, element.Path, place, found, expected, advice));

    /// <summary>Notes an attribute with a text that cannot be read, at the character where it goes wrong.</summary>
    public void NotUsed(SvgElement element, string attribute, PathDataException wrong, string? advice = null) =>
        Add(element, At(MapRule.NotUsed, element.Path, element.PlaceIn(attribute, wrong.Offset), wrong.Found, wrong.Expected, advice)
            with
        { PathOffset = attribute == "d" ? wrong.Offset : null });

    /// <summary>The end of the reading: the text is no SVG.</summary>
    public FootMapFormatException NotSvg(SvgPlace place, string found, string expected, string? advice = null) =>
        new(file, [At(MapRule.NotSvg, "", place, found, expected, advice)]);

    /// <summary>The end of the reading: there is more of something than is read.</summary>
    public FootMapFormatException TooLarge(SvgPlace place, string path, string of, long limit) =>
        new(file, [At(MapRule.TooLarge, path, place, $"more {of}", string.Create(CultureInfo.InvariantCulture, $"at most {limit} {of}"),
            "Simplify the drawing, or split it.")]);

    private void Add(SvgElement element, MapProblem problem)
    {
        if (_noted.Add((element, problem.Found)))
            _unused.Add(problem);
    }

    private MapProblem At(MapRule rule, string path, SvgPlace place, string found, string expected, string? advice) => new()
    {
        Rule = rule,
        File = file,
        Line = place.Line,
        Column = place.Column,
        Path = path,
        Found = found,
        Expected = expected,
        Advice = advice,
    };
}

using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>
/// Collects the parts of a drawing that cannot be used, and makes the exceptions that end the reading.
/// </summary>
/// <param name="file">Stands for the drawing in messages.</param>
/// <param name="isPassedOver">True for elements that are no problem if they are not used; null for none.</param>
internal sealed class SvgProblems(string file, Func<SvgElement, bool>? isPassedOver = null)
{
    private readonly ProblemList _unused = new();

    // An element that is used ten times is one problem.
    private readonly HashSet<(SvgElement, string)> _noted = [];

    /// <summary>The parts that could not be used so far, in the order of the drawing.</summary>
    public ImmutableArray<MapProblem> Unused => _unused.InOrder();

    /// <summary>True if a further problem is listed; of one that is not, the words do not count.</summary>
    public bool AreListed => _unused.Lists(MapRule.NotUsed);

    /// <summary>Notes a part of the drawing that is left out.</summary>
    public void NotUsed(SvgElement element, string found, string expected, string? advice = null) =>
        NotUsed(element, element.Place, found, expected, advice);

    /// <summary>Notes a part of the drawing that is left out because of one of its attributes.</summary>
    public void NotUsed(SvgElement element, SvgPlace place, string found, string expected, string? advice = null) =>
        Add(element, At(MapRule.NotUsed, element.Path, place, found, expected, advice));

    /// <summary>Notes a value that cannot be read, at the first wrong character.</summary>
    public void NotUsed(SvgElement element, SvgValue value, PathDataException wrong, bool isPathData = false)
    {
        SvgPlace place = value.PlaceIn(wrong.Offset);
        MapProblem problem = At(MapRule.NotUsed, element.Path, place, wrong.Found, wrong.Expected, null);
        Add(element, problem with { PathOffset = isPathData ? value.Offset + wrong.Offset : null });
    }

    /// <summary>The exception that ends the reading of a text that is no SVG.</summary>
    public FootMapFormatException NotSvg(SvgPlace place, string found, string expected, string? advice = null) =>
        new(file, [At(MapRule.NotSvg, "", place, found, expected, advice)]);

    /// <summary>The exception thrown when a drawing exceeds a limit.</summary>
    public FootMapFormatException TooLarge(SvgPlace place, string path, string of, long limit) =>
        new(file, [At(
            MapRule.TooLarge,
            path,
            place,
            $"more {of}",
            string.Create(CultureInfo.InvariantCulture, $"at most {limit} {of}"),
            "Simplify the drawing, or split it.")]);

    /// <summary>The exception thrown when painting a drawing costs too much.</summary>
    /// <param name="root">The root of the drawing.</param>
    /// <param name="areas">The cost, as a multiple of that of its area in a plain colour.</param>
    public FootMapFormatException TooCostly(SvgElement root, double areas) =>
        new(file, [At(
            MapRule.TooLarge,
            root.Path,
            root.Place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"shapes that cost {areas:0} times the area of the drawing in one colour"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"at most {ArtworkLimits.Areas:0} times, of which gradients count {ArtworkPaint.OfGradient}, patterns "
                + $"{ArtworkPaint.OfPattern}, pictures {ArtworkPaint.OfPicture} and translucent groups "
                + $"{ArtworkPaint.OfLayer}"),
            "Paint fewer large areas on each other, or save the drawing as a picture.")]);

    private void Add(SvgElement element, MapProblem problem)
    {
        if (isPassedOver?.Invoke(element) != true && _noted.Add((element, problem.Found)))
            _unused.Add(problem);
    }

    private MapProblem At(MapRule rule, string path, SvgPlace place, string found, string expected, string? advice) =>
        new()
        {
            Rule = rule,
            File = file,
            Line = place.Line,
            Column = place.Column,
            Path = path.Shortened(MapProblem.MostLettersOfAPath),
            Found = found,
            Expected = expected,
            Advice = advice,
        };
}

/// <summary>
/// The limits of a drawing that is read; one with more is refused with the place where the limit was met.
/// </summary>
/// <remarks>
/// A drawing at any of them takes about a second and 200 MB; <c>benchmarks/README.md</c> says how that is measured.
/// </remarks>
internal static class SvgLimits
{
    /// <summary>Elements, counted again for each time that <c>use</c> shows them.</summary>
    public const int Elements = 50_000;

    /// <summary>Elements inside each other, those that <c>use</c> shows included.</summary>
    public const int Levels = 100;

    /// <summary>Curves and lines of all shapes, counted again for each time that <c>use</c> shows them.</summary>
    public const int Curves = 200_000;

    /// <summary>Vertices of all shapes once their curves are straight lines.</summary>
    public const int Vertices = 2_000_000;

    /// <summary>
    /// Characters of all attributes, counted again for each time that <c>use</c> shows their element.
    /// </summary>
    public const long Characters = 2L * DrawingBytes.Most;

    /// <summary>Characters of all style sheets.</summary>
    public const int StyleCharacters = 4 << 20;

    /// <summary>Tests of selectors of style rules, and elements that they are made on.</summary>
    public const long StyleSteps = 5_000_000;

    /// <summary>Characters that a document type defines, counted again for each place where they stand.</summary>
    public const int EntityCharacters = 1_000_000;

    /// <summary>Coordinates after all transforms, as in path data.</summary>
    public const double Coordinate = PathDataReader.MaxCoordinate;
}

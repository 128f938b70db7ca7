using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>Finds the shapes of a map in a drawing: by the names of paths and of the groups they are in.</summary>
internal sealed class SvgMapReader
{
    private readonly FootMap _map;
    private readonly HashSet<string> _zones;
    private readonly SvgProblems _problems;
    private readonly SvgDrawing _drawing;
    private readonly SvgPanels _panels;
    private readonly Dictionary<SvgElement, SvgZoneName[]> _read = [];

    private SvgMapReader(FootMap map, SvgDrawing drawing, string name)
    {
        _map = map;
        _drawing = drawing;
        _problems = new SvgProblems(name);
        _zones = [.. map.Zones.Select(zone => zone.Id)];
        _panels = new SvgPanels(drawing, new MapPage(map), name, Silhouettes());
    }

    /// <summary>The shapes of the zones, and what belongs to none.</summary>
    /// <exception cref="FootMapFormatException">It is no SVG, or the places of the views are unknown.</exception>
    public static (ImmutableArray<FoundShape> Found, ImmutableArray<MapProblem> Unused) Read(
        FootMap map, Stream stream, string name)
    {
        SvgDrawing drawing = SvgDrawing.Read(stream, new SvgProblems(name, IsBase));
        var reader = new SvgMapReader(map, drawing, name);
        ImmutableArray<FoundShape> found = [.. reader.Found()];
        return (found, [.. drawing.Unused, .. reader._problems.Unused]);
    }

    private ImmutableDictionary<string, DrawnShape> Silhouettes()
    {
        Dictionary<string, DrawnShape> silhouettes = [];
        foreach (DrawnShape shape in _drawing.Shapes)
        {
            foreach (SvgZoneName name in shape.Names.Own.Select(SvgZoneName.Read))
            {
                if (name is not { View: var (aspect, isLeft), Part: MapPanel.Silhouette })
                    continue;
                CheckSize(shape.Names.Element, [shape.Piece]);
                silhouettes.TryAdd(MapPanel.SilhouetteIdOf(aspect, isLeft), shape);
            }
        }

        return silhouettes.ToImmutableDictionary();
    }

    private IEnumerable<FoundShape> Found()
    {
        // The pieces of one element are one shape; a second element for the same shape is one too many.
        Dictionary<ShapeId, (SvgElement Owner, List<FilledContours> Pieces)> shapes = [];
        foreach (DrawnShape shape in _drawing.Shapes)
        {
            if (Owner(shape) is not var (id, owner))
                continue;
            if (!shapes.TryGetValue(id, out (SvgElement Owner, List<FilledContours> Pieces) known))
                shapes[id] = known = (owner, []);
            if (known.Owner == owner)
                known.Pieces.Add(shape.Piece);
            else
                _problems.NotUsed(
                    owner,
                    "a second shape of it",
                    $"one shape '{id}'",
                    "Combine them into one path, or group them under that id.");
        }

        foreach ((ShapeId id, (SvgElement owner, List<FilledContours> pieces)) in shapes)
        {
            CheckSize(owner, pieces);
            Affine toMillimetres = _panels.ToMillimetres(id.Aspect, id.IsLeft);
            Outline outline = ZoneOutline.Join([.. pieces.Select(piece => piece.Transform(toMillimetres.Of))]);
            yield return new FoundShape(id, outline, owner.Path, owner.Place.Line, owner.Place.Column);
        }
    }

    private void CheckSize(SvgElement owner, IReadOnlyList<FilledContours> pieces)
    {
        if (ZoneOutline.Excess(pieces) is var (of, most))
            throw _problems.TooLarge(owner.Place, owner.Path, of, most);
    }

    // From the inside out: the innermost name that is a zone's, and the innermost that says on which view.
    private (ShapeId Id, SvgElement Owner)? Owner(DrawnShape shape)
    {
        (string Zone, SvgElement Owner)? zone = null;
        foreach (SvgNames names in shape.Names.Outwards())
        {
            SvgZoneName[] read = Read(names);
            if (read.Any(name => name.IsBase))
                return null;
            if (zone is null
                && read.FirstOrDefault(name => name.Part is { } part && _zones.Contains(part)).Part is { } known)
                zone = (known, names.Element);
            if (read.FirstOrDefault(name => name.View is not null) is not { View: var (aspect, isLeft) } view)
                continue;
            if (zone is var (id, owner))
                return (new ShapeId(id, aspect, isLeft), owner);
            Unknown(view.Part is null ? shape.Names.Element : names.Element, view.Part);
            return null;
        }

        Unknown(zone?.Owner ?? shape.Names.Element, null);
        return null;
    }

    // Groups are asked for each shape in them.
    private SvgZoneName[] Read(SvgNames names)
    {
        if (!_read.TryGetValue(names.Element, out SvgZoneName[]? read))
        {
            read = [.. names.Own.Select(SvgZoneName.Read)];
            if (names.Element.Children.Count > 0)
                _read.Add(names.Element, read);
        }

        return read;
    }

    private void Unknown(SvgElement element, string? zone)
    {
        if (zone is null)
        {
            _problems.NotUsed(
                element,
                element.Id is null ? "a shape without an id" : $"'{element.Id}'",
                "the id of a side of the foot and a zone, such as 'plantar.liver'",
                "Draw it in the layer of a side of the foot, and give it that id.");
            return;
        }

        string? advice = _problems.AreListed ? MapImport.AdviceForUnknownZone(zone, _zones) : null;
        _problems.NotUsed(element, $"'{zone}'", $"the id of a zone of '{_map.Id}'", advice);
    }

    // Captions, bones and creases are there to look at.
    private static bool IsBase(SvgElement element) =>
        element.Id is { } id ? SvgZoneName.Read(id).IsBase : element.Name == "text";
}

/// <summary>The meaning of the name of an element: a view, a zone, both, or a part beneath the zones.</summary>
/// <param name="View">The view, or null.</param>
/// <param name="Part">
/// The id of a zone or <see cref="MapPanel.Silhouette"/> or <see cref="MapPanel.Base"/>; null for a view alone.
/// </param>
internal readonly partial record struct SvgZoneName((Aspect Aspect, bool IsLeft)? View, string? Part)
{
    private static readonly string[] Aspects = [.. Enum.GetValues<Aspect>().Select(EnumWord.ToWord)];

    /// <summary>
    /// Reads a name: <c>plantar.kidney</c>, <c>left.plantar.kidney</c>, <c>plantar</c> or <c>kidney</c>.
    /// </summary>
    public static SvgZoneName Read(string name)
    {
        string text = Decoded(name);
        bool isLeft = text.StartsWith(ShapeId.LeftPrefix, StringComparison.Ordinal);
        string[] parts = (isLeft ? text[ShapeId.LeftPrefix.Length..] : text).Split('.', 2);
        if (!Aspects.Contains(parts[0]))
            return new SvgZoneName(null, text);
        return new SvgZoneName(
            (Enum.GetValues<Aspect>()[Array.IndexOf(Aspects, parts[0])], isLeft), parts.Length == 2 ? parts[1] : null);
    }

    /// <summary>True for a name of something beneath the zones.</summary>
    public bool IsBase =>
        Part is MapPanel.Silhouette or MapPanel.Base
            || Part?.StartsWith($"{MapPanel.Base}.", StringComparison.Ordinal) == true;

    // Illustrator spells other characters than letters and digits by their codes, and makes ids unique by a number.
    private static string Decoded(string name)
    {
        return NumberAtEnd().Replace(Escape().Replace(name, Character), "");

        static string Character(Match escape)
        {
            int code = int.Parse(escape.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return $"{(char)code}";
        }
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{2,4})_")]
    private static partial Regex Escape();

    [GeneratedRegex(@"_\d+_\z")]
    private static partial Regex NumberAtEnd();
}

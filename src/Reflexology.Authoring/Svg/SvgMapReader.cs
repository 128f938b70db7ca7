using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Finds the shapes of a map in a drawing: by the names of paths and of the groups they are in.</summary>
internal sealed class SvgMapReader
{
    private readonly FootMap _map;
    private readonly HashSet<string> _zones;
    private readonly SvgProblems _problems;
    private readonly SvgDrawing _drawing;
    private readonly SvgPanels _panels;

    private SvgMapReader(FootMap map, SvgDrawing drawing, string name)
    {
        (_map, _drawing, _problems) = (map, drawing, new SvgProblems(name));
        _zones = [.. map.Zones.Select(zone => zone.Id)];
        _panels = new SvgPanels(drawing, new MapPage(map), name, Silhouettes(drawing));
    }

    /// <summary>The shapes of the zones, and what belongs to none.</summary>
    /// <exception cref="FootMapFormatException">It is no SVG, or nothing says where the views lie.</exception>
    public static (ImmutableArray<FoundShape> Found, ImmutableArray<MapProblem> Unused) Read(FootMap map, Stream stream, string name)
    {
        SvgDrawing drawing = SvgDrawing.Read(stream, name);
        var reader = new SvgMapReader(map, drawing, name);
        ImmutableArray<FoundShape> found = [.. reader.Found()];

        // Captions, bones and creases are there to look at.
        return (found, [.. drawing.Unused.Where(problem => !IsBase(problem)), .. reader._problems.Unused]);
    }

    private static ImmutableDictionary<string, DrawnShape> Silhouettes(SvgDrawing drawing) => drawing.Shapes
        .SelectMany(shape => shape.Names.Own.Select(SvgZoneName.Read).Where(name => name is { View: not null, Part: MapPanel.Silhouette })
            .Select(name => (Id: $"{(name.View!.Value.IsLeft ? ShapeId.LeftPrefix : "")}{name.View.Value.Aspect.ToWord()}.{MapPanel.Silhouette}", shape)))
        .DistinctBy(entry => entry.Id).ToImmutableDictionary(entry => entry.Id, entry => entry.shape);

    private IEnumerable<FoundShape> Found()
    {
        // The pieces of one element are one shape; a second element for the same shape is one too many.
        Dictionary<ShapeId, (SvgElement Owner, List<Contour> Contours)> shapes = [];
        foreach (DrawnShape shape in _drawing.Shapes)
        {
            if (Owner(shape) is not var (id, owner))
                continue;
            if (!shapes.TryGetValue(id, out (SvgElement Owner, List<Contour> Contours) known))
                shapes[id] = known = (owner, []);
            if (known.Owner == owner)
                known.Contours.AddRange(shape.Outline.Contours);
            else
                _problems.NotUsed(owner, "a second shape of it", $"one shape '{id}'", "Combine them into one path, or group them under that id.");
        }

        foreach ((ShapeId id, (SvgElement owner, List<Contour> contours)) in shapes)
        {
            Outline outline = new Outline([.. contours]).Transform(_panels.Of(id.Aspect, id.IsLeft).Of);
            yield return new FoundShape(id, outline, owner.Path, owner.Place.Line, owner.Place.Column);
        }
    }

    // From the inside out: the innermost name that is a zone's, and the innermost that says on which view.
    private (ShapeId Id, SvgElement Owner)? Owner(DrawnShape shape)
    {
        (string Zone, SvgElement Owner)? zone = null;
        foreach (SvgNames names in shape.Names.Outwards())
        {
            SvgZoneName[] read = [.. names.Own.Select(SvgZoneName.Read)];
            if (read.Any(name => name.IsBase))
                return null;
            if (zone is null && read.FirstOrDefault(name => name.Part is { } part && _zones.Contains(part)).Part is { } known)
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

    private void Unknown(SvgElement element, string? zone)
    {
        if (zone is null)
        {
            _problems.NotUsed(element, element.Id is null ? "a shape without an id" : $"'{element.Id}'", "the id of a side of the foot and a zone, such as 'plantar.liver'",
                "Draw it in the layer of a side of the foot, and give it that id.");
            return;
        }

        string advice = NameSuggestion.Nearest(zone, _zones) is { } near ? $"Did you mean '{near}'? " : "";
        _problems.NotUsed(element, $"'{zone}'", $"the id of a zone of '{_map.Id}'",
            $"{advice}A new zone needs an entry in the map file first: id, names, bodyAreas, feet, location, shapes, sources, agreement.");
    }

    private static bool IsBase(MapProblem problem) =>
        problem.Path.Split('#', 2) is [_, var id] ? SvgZoneName.Read(id).IsBase : problem.Path == "text";
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The pictograms of the zones of some views that have room for one, each found once.</summary>
internal sealed class ZonePictograms
{
    // Of the largest square in a zone, so that its border stays free.
    private const double Filled = 0.86;

    private const double Precision = 0.2;

    // Few sizes, so that lines have few widths.
    private static readonly ImmutableArray<double> Sizes = [17, 13, 10, 7.5, 5.5];

    private readonly FrozenDictionary<(FootView View, Zone Zone), ZonePictogram> _found;

    /// <param name="diagram">The diagram; of another label style than pictograms it has none.</param>
    /// <param name="parts">Its views.</param>
    public ZonePictograms(Diagram diagram, IEnumerable<ViewPart> parts)
    {
        IEnumerable<ViewPart> shown = diagram.Labels == LabelStyle.Pictograms ? parts : [];
        IEnumerable<(FootView View, Zone Zone, ZonePictogram? Place)> places =
            from part in shown
            from shape in part.View.Shapes
            where diagram.Scene.HasLabel(shape.Zone)
            select (part.View, shape.Zone, Place(part, shape));
        _found = places.Where(each => each.Place is not null)
            .ToFrozenDictionary(each => (each.View, each.Zone), each => each.Place!);
    }

    /// <summary>The zones with a pictogram.</summary>
    public ImmutableHashSet<Zone> Zones => [.. _found.Keys.Select(key => key.Zone)];

    /// <summary>The pictogram of a zone in a view; null for none.</summary>
    public ZonePictogram? Of(FootView view, Zone zone) => _found.GetValueOrDefault((view, zone));

    private static ZonePictogram? Place(ViewPart part, ZoneShape shape)
    {
        if (Pictogram.Of(shape.Zone) is not { } pictogram)
            return null;
        var edges = new FreeSpaceEdges(FreeSpace.InZone(part.View, shape));
        double most = Sizes[0] * part.LineScale / Filled / 2;
        (MapPoint centre, double room) = PoleOfInaccessibility.Find(edges, Precision, enough: most);
        double size = Sizes.Select(each => each * part.LineScale).FirstOrDefault(each => each <= 2 * room * Filled);
        return size > 0 ? new ZonePictogram(pictogram, centre, size) : null;
    }
}

/// <summary>A pictogram in a zone, in millimetres of the view.</summary>
/// <param name="Pictogram">The drawing.</param>
/// <param name="Centre">The middle of its square.</param>
/// <param name="Size">The side of it.</param>
internal sealed record ZonePictogram(Pictogram Pictogram, MapPoint Centre, double Size)
{
    /// <summary>It as a label whose letters would have a size.</summary>
    public ZoneLabel AsLabel(double size) => new(LabelBlock.Drawing(Pictogram, Size / size), Centre, size);
}

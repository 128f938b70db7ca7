using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Draws the pictograms of the zones of a view that have room for them, in millimetres.</summary>
/// <param name="view">The view.</param>
/// <param name="diagram">The diagram.</param>
/// <param name="lineScale">Width of lines relative to those of a whole foot.</param>
internal sealed class ZonePictograms(FootView view, Diagram diagram, double lineScale)
{
    // Of the largest square in a zone, so that its border stays free.
    private const double Filled = 0.86;

    private const double Precision = 0.2;

    // Few sizes, so that lines have few widths.
    private static readonly ImmutableArray<double> Sizes = [17, 13, 10, 7.5, 5.5];

    /// <summary>The pictograms, a group for each zone.</summary>
    public IEnumerable<DrawingItem> Items()
    {
        ZoneTone tone = diagram.Theme.Tone(ZoneEmphasis.Plain);
        Ink line = tone.Label.At(1), tint = tone.Halo.At(0.85);
        return Places().Select(place => place.Pictogram.At(place.Centre, place.Size, line, tint));
    }

    /// <summary>The zones that have a pictogram and room for it, and the middle and side of its square.</summary>
    public IEnumerable<(Zone Zone, Pictogram Pictogram, MapPoint Centre, double Size)> Places()
    {
        foreach (ZoneShape shape in view.Shapes)
        {
            if (Pictogram.Of(shape.Zone) is not { } pictogram)
                continue;
            var edges = new FreeSpaceEdges(FreeSpace.InZone(view, shape));
            double most = Sizes[0] * lineScale / Filled / 2;
            (MapPoint centre, double room) = PoleOfInaccessibility.Find(edges, Precision, enough: most);
            double size = Sizes.Select(each => each * lineScale).FirstOrDefault(each => each <= 2 * room * Filled);
            if (size > 0)
                yield return (shape.Zone, pictogram, centre, size);
        }
    }
}

namespace Reflexology;

/// <summary>The shape of one zone in one view.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Outline">The true curves, for drawing.</param>
/// <param name="Polygon">The flattened border, which decides lookup.</param>
public sealed record ZoneShape(Zone Zone, Outline Outline, Polygon Polygon);

/// <summary>
/// The shapes of a zone as its file has them, all on the right foot's views. Trusted ones are read when first asked
/// for; others are read and checked before, and wrong ones are left out.
/// </summary>
internal sealed class ZoneShapes(FootMapFile.ShapeEntries both, FootMapFile.ShapeEntries? left, bool isTrusted)
{
    // In the order of ViewId.All.
    private readonly FileShape?[] _read = new FileShape[ViewId.All.Length];

    /// <summary>The shape on an aspect of a foot; null where the zone has none there.</summary>
    public FileShape? On(Foot foot, Aspect aspect)
    {
        string? leftOnly = foot == Foot.Left ? left?.PathData(aspect) : null;
        string? pathData = leftOnly ?? both.PathData(aspect);
        if (pathData is null)
            return null;
        ref FileShape? place = ref _read[new ViewId(leftOnly is null ? Foot.Right : Foot.Left, aspect).Index];
        if (place is null && isTrusted)
            Interlocked.CompareExchange(ref place, FileShape.Trusted(pathData), null);
        return place;
    }

    /// <summary>Keeps a shape that was read and checked.</summary>
    public void Keep(Foot foot, Aspect aspect, FileShape shape) => _read[new ViewId(foot, aspect).Index] = shape;

    /// <summary>The outlines of both feet, or those of the left foot alone, by aspect.</summary>
    public IEnumerable<KeyValuePair<Aspect, Outline>> Outlines(Foot foot)
    {
        foreach ((Aspect aspect, _) in (foot == Foot.Left ? left : both)?.All() ?? [])
            yield return new(aspect, On(foot, aspect)!.Outline);
    }
}

using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Landmarks as seen and on the reference foot, with their centres and spreads.</summary>
internal sealed class LandmarkPairs
{
    public LandmarkPairs(
        ImmutableArray<string> names, ImmutableArray<SeenPoint> seen, ImmutableArray<MapPoint> reference)
    {
        Names = names;
        Seen = seen;
        Reference = reference;
        SeenCentre = new SeenPoint(Mean(seen.Select(point => point.X)), Mean(seen.Select(point => point.Y)));
        ReferenceCentre = new MapPoint(
            Mean(reference.Select(point => point.X)), Mean(reference.Select(point => point.Y)));
        SeenSpread = new PointSpread(seen.Select(point => (point.X - SeenCentre.X, point.Y - SeenCentre.Y)));
        ReferenceSpread = new PointSpread(
            reference.Select(point => (point.X - ReferenceCentre.X, point.Y - ReferenceCentre.Y)));
    }

    public ImmutableArray<string> Names { get; }

    public ImmutableArray<SeenPoint> Seen { get; }

    public ImmutableArray<MapPoint> Reference { get; }

    public int Count => Names.Length;

    public SeenPoint SeenCentre { get; }

    public MapPoint ReferenceCentre { get; }

    public PointSpread SeenSpread { get; }

    public PointSpread ReferenceSpread { get; }

    /// <summary>
    /// True if they are on a line, as seen or on the reference foot: they then determine nothing beside it.
    /// </summary>
    public bool AreInLine => SeenSpread.IsFlat || ReferenceSpread.IsFlat;

    /// <summary>The residual of a landmark for a fitted place.</summary>
    public LandmarkResidual Residual(int landmark, MapPoint fitted) =>
        new(Names[landmark], Reference[landmark], fitted);

    /// <summary>All landmarks but one.</summary>
    public LandmarkPairs Without(int landmark) =>
        new(Names.RemoveAt(landmark), Seen.RemoveAt(landmark), Reference.RemoveAt(landmark));

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty().Average();
}

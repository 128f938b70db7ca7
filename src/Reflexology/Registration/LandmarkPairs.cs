using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Landmarks as seen and as they lie on the reference foot, with what a fit needs to know of them together.</summary>
internal sealed class LandmarkPairs
{
    public LandmarkPairs(ImmutableArray<string> names, ImmutableArray<SeenPoint> seen, ImmutableArray<MapPoint> reference)
    {
        (Names, Seen, Reference) = (names, seen, reference);
        SeenCentre = new SeenPoint(Mean(seen.Select(point => point.X)), Mean(seen.Select(point => point.Y)));
        ReferenceCentre = new MapPoint(Mean(reference.Select(point => point.X)), Mean(reference.Select(point => point.Y)));
        SeenSpread = new PointSpread(seen.Select(point => (point.X - SeenCentre.X, point.Y - SeenCentre.Y)));
        ReferenceSpread = new PointSpread(reference.Select(point => (point.X - ReferenceCentre.X, point.Y - ReferenceCentre.Y)));
    }

    public ImmutableArray<string> Names { get; }

    public ImmutableArray<SeenPoint> Seen { get; }

    public ImmutableArray<MapPoint> Reference { get; }

    public int Count => Names.Length;

    public SeenPoint SeenCentre { get; }

    public MapPoint ReferenceCentre { get; }

    public PointSpread SeenSpread { get; }

    public PointSpread ReferenceSpread { get; }

    /// <summary>Whether they lie on a line, as seen or on the reference foot, so that nothing follows for what lies beside it.</summary>
    public bool AreInLine => SeenSpread.IsFlat || ReferenceSpread.IsFlat;

    /// <summary>How far off a landmark is where something puts it.</summary>
    public LandmarkResidual Residual(int landmark, MapPoint fitted) => new(Names[landmark], Reference[landmark], fitted);

    /// <summary>All but one.</summary>
    public LandmarkPairs Without(int landmark) => new(Names.RemoveAt(landmark), Seen.RemoveAt(landmark), Reference.RemoveAt(landmark));

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty().Average();
}

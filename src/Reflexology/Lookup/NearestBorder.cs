namespace Reflexology;

/// <summary>The nearest border found so far: of equal distances, that of the topmost zone.</summary>
/// <remarks>Distances are compared as square roots, as two squares may have one root: the answer is what a scan gives.</remarks>
internal struct NearestBorder(double maxDistance)
{
    private double _squared = double.PositiveInfinity;
    private double _limit = SquareLimit(maxDistance);

    /// <summary>The zone, or -1 where nothing is near enough yet.</summary>
    public int Zone { get; private set; } = -1;

    /// <summary>Its distance, or the largest that is wanted.</summary>
    public double Distance { get; private set; } = maxDistance;

    /// <summary>A number that no square is above whose root is at most a distance, 0 or more.</summary>
    public static double SquareLimit(double distance) => distance * distance * (1 + (1.0 / (1L << 50)));

    /// <summary>Whether squares from a number up, of zones up to a number, can change nothing.</summary>
    public readonly bool Excludes(double lowerSquared, int topmost) =>
        lowerSquared > _limit || (lowerSquared >= _squared && topmost <= Zone);

    /// <summary>Takes in a zone at the square of a distance.</summary>
    public void Offer(int zone, double squared)
    {
        if (squared > _limit)
            return;
        double distance = Math.Sqrt(squared);
        if (distance > Distance || (distance == Distance && zone <= Zone))
            return;
        (Zone, Distance, _squared, _limit) = (zone, distance, squared, SquareLimit(distance));
    }
}

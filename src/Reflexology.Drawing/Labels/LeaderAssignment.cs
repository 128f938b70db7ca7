using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Gives each of some sites a port of its own so that the straight lines between them are shortest in all. Then no
/// two of them cross: the other way round the two would be shorter, by the triangle inequality. Boundary labelling
/// on one side: M. Bekos, M. Kaufmann, A. Symvonis, A. Wolff, "Boundary labeling: Models and efficient algorithms
/// for rectangular maps" (2007).
/// </summary>
/// <remarks>
/// The assignment problem, solved exactly by shortest augmenting paths: H. W. Kuhn (1955), J. Munkres (1957), in
/// the form with potentials of R. Jonker and A. Volgenant (1987). Cost: sites x sites x ports.
/// </remarks>
internal static class LeaderAssignment
{
    /// <summary>For each site the number of its port.</summary>
    /// <exception cref="ArgumentException">There are fewer ports than sites.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<int> Solve(
        IReadOnlyList<PagePoint> sites, IReadOnlyList<PagePoint> ports, CancellationToken cancel = default)
    {
        if (ports.Count < sites.Count)
        {
            throw new ArgumentException(
                $"Expected a port for each of {sites.Count} sites, found {ports.Count}.", nameof(ports));
        }

        // Numbers count from 1; port 0 stands for the site that looks for one.
        var siteOf = new int[ports.Count + 1];
        double[] sitePotential = new double[sites.Count + 1], portPotential = new double[ports.Count + 1];
        for (int site = 1; site <= sites.Count; site++)
        {
            cancel.ThrowIfCancellationRequested();
            siteOf[0] = site;
            Augment(sites, ports, siteOf, sitePotential, portPotential);
        }

        var portOf = new int[sites.Count];
        for (int port = 1; port <= ports.Count; port++)
        {
            if (siteOf[port] > 0)
                portOf[siteOf[port] - 1] = port - 1;
        }

        return [.. portOf];
    }

    /// <summary>The length of a line.</summary>
    public static double Length(PagePoint from, PagePoint to) => double.Hypot(to.X - from.X, to.Y - from.Y);

    // Finds the cheapest chain of changes that ends at a free port, and makes them.
    private static void Augment(
        IReadOnlyList<PagePoint> sites,
        IReadOnlyList<PagePoint> ports,
        int[] siteOf,
        double[] sitePotential,
        double[] portPotential)
    {
        double[] least = [.. Enumerable.Repeat(double.PositiveInfinity, siteOf.Length)];
        var from = new int[siteOf.Length];
        var isDone = new bool[siteOf.Length];
        int at = 0;
        do
        {
            isDone[at] = true;
            int site = siteOf[at], next = 0;
            double step = double.PositiveInfinity;
            for (int port = 1; port < siteOf.Length; port++)
            {
                if (isDone[port])
                    continue;
                double cost = Length(sites[site - 1], ports[port - 1]) - sitePotential[site] - portPotential[port];
                if (cost < least[port])
                    (least[port], from[port]) = (cost, at);
                if (least[port] < step)
                    (step, next) = (least[port], port);
            }

            for (int port = 0; port < siteOf.Length; port++)
            {
                if (isDone[port])
                {
                    sitePotential[siteOf[port]] += step;
                    portPotential[port] -= step;
                }
                else
                {
                    least[port] -= step;
                }
            }

            at = next;
        }
        while (siteOf[at] != 0);

        for (; at != 0; at = from[at])
            siteOf[at] = siteOf[from[at]];
    }
}

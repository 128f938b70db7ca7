using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class LeaderAssignmentTests
{
    private static readonly Gen<PagePoint> Site =
        Gen.Select(Gen.Double[0, 90], Gen.Double[0, 100], (x, y) => new PagePoint(x, y));

    private static readonly Gen<(PagePoint[] Sites, PagePoint[] Ports)> Task =
        from sites in Site.Array[1, 6]
        from spare in Gen.Int[0, 2]
        select (sites, Ports(sites.Length + spare));

    [Test]
    public void Solve_FewSites_IsAsShortAsTheBestOfAllWays() => Task.Sample(task =>
    {
        ImmutableArray<int> portOf = LeaderAssignment.Solve(task.Sites, task.Ports);
        double length = task.Sites.Select((site, i) => LeaderAssignment.Length(site, task.Ports[portOf[i]])).Sum();
        Assert.That(portOf, Is.Unique);
        Assert.That(length, Is.EqualTo(Shortest(task.Sites, task.Ports, 0, [])).Within(1e-9));
    });

    [Test]
    public void Solve_FewerPortsThanSites_IsAnError() => Assert.That(
        () => LeaderAssignment.Solve([new(0, 0), new(1, 1)], Ports(1)),
        Throws.ArgumentException.With.Message.Contains("2 sites, found 1"));

    private static PagePoint[] Ports(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new PagePoint(100, 100.0 * (i + 0.5) / count))];

    private static double Shortest(PagePoint[] sites, PagePoint[] ports, int site, ImmutableHashSet<int> used)
    {
        if (site == sites.Length)
            return 0;
        IEnumerable<int> free = Enumerable.Range(0, ports.Length).Where(port => !used.Contains(port));
        return free.Min(port =>
            LeaderAssignment.Length(sites[site], ports[port]) + Shortest(sites, ports, site + 1, used.Add(port)));
    }
}

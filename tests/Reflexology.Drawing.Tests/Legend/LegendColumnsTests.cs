using System.Collections.Immutable;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class LegendColumnsTests
{
    private static readonly LegendEntry Heading = new("group", "Group") { HasMembers = true };

    [Test]
    public void LeastHeight_EqualEntries_BalancesTheColumns(
        [Values(1, 7, 12, 13)] int count, [Values(1, 2, 3, 5)] int columns)
    {
        LegendColumns legend = Columns([.. Plain(count)]);
        double height = legend.LeastHeight(0, columns);
        Assert.That(height, Is.EqualTo(Math.Ceiling((double)count / columns)).Within(1e-6));
        Assert.That(legend.Fill(0, columns, height).Next, Is.EqualTo(count));
    }

    [Test]
    public void Fill_Heading_StaysWithItsFirstEntry()
    {
        LegendColumns legend = Columns([.. Plain(2), Heading, .. Members(3)]);
        ImmutableArray<LegendPlace> places = legend.Fill(0, columns: 2, height: 4).Places;
        LegendPlace heading = places.Single(place => place.Entry == Heading);
        Assert.That(heading.Column, Is.EqualTo(0));
        Assert.That(places.Single(place => place.Entry.Id == "member-0").Column, Is.EqualTo(0));

        // No line is left for its first entry: both go on together.
        places = legend.Fill(0, columns: 2, height: 3.5).Places;
        Assert.That(places.Single(place => place.Entry == Heading).Column, Is.EqualTo(1));
        Assert.That(places.Single(place => place.Entry.Id == "member-0").Column, Is.EqualTo(1));
    }

    [Test]
    public void Fill_ColumnWithinAGroup_RepeatsItsHeading()
    {
        LegendColumns legend = Columns([Heading, .. Members(6)]);
        ImmutableArray<LegendPlace> places = legend.Fill(0, columns: 2, height: 4).Places;
        LegendPlace first = places.First(place => place.Column == 1);
        Assert.That(first.Entry.Id, Is.EqualTo("group.again"));
        Assert.That(first.Top, Is.EqualTo(0));
        Assert.That(places.Last(place => place.Column == 1).Entry.Id, Is.EqualTo("member-5"));
    }

    [Test]
    public void Fill_LessRoomThanEntries_SaysWhereToGoOn()
    {
        LegendColumns legend = Columns([.. Plain(10)]);
        (ImmutableArray<LegendPlace> places, int next) = legend.Fill(2, columns: 2, height: 3);
        Assert.That(next, Is.EqualTo(8));
        Assert.That(places.Select(place => (place.Column, place.Top)), Is.EqualTo(
            [(0, 0d), (0, 1d), (0, 2d), (1, 0d), (1, 1d), (1, 2d)]));
    }

    private static IEnumerable<LegendEntry> Plain(int count) =>
        Enumerable.Range(0, count).Select(i => new LegendEntry($"entry-{i}", "Entry"));

    private static IEnumerable<LegendEntry> Members(int count) =>
        Enumerable.Range(0, count).Select(i => new LegendEntry($"member-{i}", "Member") { Heading = Heading });

    private static LegendColumns Columns(ImmutableArray<LegendEntry> entries) =>
        new(entries, _ => 1, heading => heading with { Id = $"{heading.Id}.again" });
}

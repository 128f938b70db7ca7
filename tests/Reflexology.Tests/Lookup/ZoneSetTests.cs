using System.Collections;

namespace Reflexology.Tests;

public class ZoneSetTests
{
    [Test]
    public void Default_Set_IsEmpty() => Assert.Multiple(() =>
    {
        ZoneSet none = default;
        Assert.That(none, Has.Count.Zero);
        Assert.That(none.Topmost, Is.EqualTo(-1));
        Assert.That(none, Is.Empty);
    });

    [Test]
    public void GetEnumerator_SeveralZones_GoesFromTheTopmostDown() => Assert.Multiple(() =>
    {
        ZoneSet zones = SetOf(0, 7, 4);
        List<int> found = [];
        foreach (int zone in zones)
            found.Add(zone);
        Assert.That(found, Is.EqualTo(new[] { 7, 4, 0 }));
        Assert.That(((IEnumerable)zones).Cast<int>(), Is.EqualTo(found));
        Assert.That(zones, Has.Count.EqualTo(3));
        Assert.That(zones.Topmost, Is.EqualTo(7));
    });

    [Test]
    public void Reset_AfterTheEnd_BeginsAgain()
    {
        ZoneSet.Enumerator zones = SetOf(5).GetEnumerator();
        Assert.That(zones.MoveNext() && !zones.MoveNext(), Is.True);
        zones.Reset();
        Assert.That(zones.MoveNext() ? zones.Current : -1, Is.EqualTo(5));
    }

    private static ZoneSet SetOf(params int[] zones)
    {
        ZoneSets sets = new();
        return new ZoneSet(sets, zones.Aggregate(0, sets.Flip));
    }
}

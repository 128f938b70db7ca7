namespace Reflexology.Tests;

public class ZoneAssertionTests
{
    [TestCase("near heel-centre <5", "plantar: near heel-centre, at most 5 mm")]
    [TestCase("of-length >2.5 <10", "plantar: of-length, at least 2.5 mm, at most 10 mm")]
    [TestCase("in-parts #5", "plantar: in-parts, 5")]
    [TestCase("between toe2 toe3", "plantar: between toe2 + toe3")]
    public void ToString_AnAssertion_IsItsStatement(string text, string statement) =>
        Assert.That($"{LocationCheckTests.Assertion(Aspect.Plantar, text)}", Is.EqualTo(statement));

    [Test]
    public void ToString_OfOneFoot_NamesIt() => Assert.That(
        $"{LocationCheckTests.Assertion(Aspect.Medial, "touches lower-border") with { Foot = Foot.Left }}",
        Is.EqualTo("medial on the left foot: touches lower-border"));
}

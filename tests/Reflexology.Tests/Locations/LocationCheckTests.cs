using System.Globalization;

namespace Reflexology.Tests;

/// <summary>
/// Each kind of assertion on squares whose place is known, where it just holds and where it just does not.
/// </summary>
public class LocationCheckTests
{
    // Between x 30 and 70 the sole is all foot here; the ball's border, the waist line and bones lie elsewhere.
    private static readonly Polygon Square = Rectangle(40, 100, 60, 120);

    private static readonly Dictionary<string, Polygon> Others = new()
    {
        ["same"] = Square,
        ["left-half"] = Rectangle(40, 100, 50, 120),
        ["nearly-all"] = Rectangle(40, 100, 59.1, 120),
        ["not-quite-all"] = Rectangle(40, 100, 58.9, 120),
        ["sliver"] = Rectangle(40, 100, 40.92, 120),
        ["thick-sliver"] = Rectangle(40, 100, 41.08, 120),
        ["touching"] = Rectangle(60, 100, 70, 120),
        ["beside"] = Rectangle(62, 100, 70, 120),
        ["above"] = Rectangle(40, 60, 60, 80),
        ["corner-overlap"] = Rectangle(58, 118, 68, 128),
        ["big-overlap"] = Rectangle(55, 115, 65, 125),
    };

    [TestCase("inside zone:same", true)]
    [TestCase("inside zone:left-half", false)]
    [TestCase("inside zone:nearly-all", true)]
    [TestCase("inside zone:not-quite-all", false)]
    [TestCase("inside zone:left-half zone:beside", false)]
    [TestCase("mostly-inside zone:left-half", true)]
    [TestCase("mostly-inside zone:sliver", false)]
    [TestCase("outside zone:sliver", true)]
    [TestCase("outside zone:thick-sliver", false)]
    [TestCase("over zone:big-overlap", true)]
    [TestCase("over zone:corner-overlap", false)]
    [TestCase("over zone:big-overlap zone:corner-overlap", false)]
    [TestCase("touches zone:touching", true)]
    [TestCase("touches zone:beside", false)]
    [TestCase("touches zone:big-overlap", true)]
    [TestCase("near zone:beside <2", true)]
    [TestCase("near zone:beside <1.99", false)]
    [TestCase("near zone:left-half <0", true)]
    [TestCase("near zone:above <20", true)]
    [TestCase("near silhouette <20", false)]
    [TestCase("near lateral-border <40", true)]
    [TestCase("near medial-border <25", false)]
    [TestCase("centred-on zone:above <40", true)]
    [TestCase("centred-on zone:above <39.9", false)]
    [TestCase("between zone:above zone:big-overlap", true)]
    [TestCase("between zone:above zone:left-half", true)]
    [TestCase("between zone:beside zone:touching", false)]
    [TestCase("between zone:same zone:above", false)]
    [TestCase("between zone:above zone:same", false)]
    [TestCase("distal-of zone:above", false)]
    [TestCase("proximal-of zone:above", true)]
    [TestCase("distal-of waist-line", true)]
    [TestCase("proximal-of waist-line", false)]
    [TestCase("proximal-of shoulder-line waist-line", false)]
    [TestCase("medial-of zone:left-half", true)]
    [TestCase("lateral-of zone:left-half", false)]
    [TestCase("lateral-of zone:beside", true)]
    [TestCase("medial-of zone-line-4-5", true)]
    [TestCase("lateral-of zone-line-1-2", true)]
    [TestCase("lateral-of zone-line-2-3", false)]
    [TestCase("in-rays 2 3", true)]
    [TestCase("in-rays 2", false)]
    [TestCase("in-rays 3 4 5", false)]
    [TestCase("in-rays 1 2 3 4 5", true)]
    [TestCase("covers heel-centre", false)]
    [TestCase("in-parts #1", true)]
    [TestCase("in-parts #2", false)]
    [TestCase("of-length >28.2 <28.3", true)]
    [TestCase("of-length >28.3", false)]
    [TestCase("of-length <28.2", false)]
    [TestCase("of-width >19.98 <20.02", true)]
    [TestCase("of-width >20.02", false)]
    [TestCase("of-width <19.98", false)]
    [TestCase("only-on right", true)]
    [TestCase("only-on left", false)]
    public void Check_OnTheSole(string assertion, bool holds) =>
        Assert.That(Check(Aspect.Plantar, Square, assertion).Holds, Is.EqualTo(holds));

    // The inner side has the toes on the left, the outer side on the right.
    [TestCase(Aspect.Medial, "distal-of malleolus-medial", true)]
    [TestCase(Aspect.Medial, "proximal-of malleolus-medial", false)]
    [TestCase(Aspect.Lateral, "distal-of malleolus-lateral", true)]
    [TestCase(Aspect.Lateral, "proximal-of malleolus-lateral", false)]
    [TestCase(Aspect.Medial, "above metatarsal-head-1", true)]
    [TestCase(Aspect.Medial, "below instep-50", true)]
    [TestCase(Aspect.Medial, "below ankle-line", true)]
    [TestCase(Aspect.Medial, "above ankle-line", false)]
    [TestCase(Aspect.Medial, "near back-border <60", false)]
    [TestCase(Aspect.Medial, "near lower-border <60", true)]
    [TestCase(Aspect.Lateral, "near upper-border <30", true)]
    public void Check_OnASide(Aspect aspect, string assertion, bool holds) =>
        Assert.That(Check(aspect, Rectangle(125, 190, 135, 200), assertion).Holds, Is.EqualTo(holds));

    [Test]
    public void Check_LandmarkOnTheBorderOfTheDrawing_IsCovered()
    {
        FootDrawing sole = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar];
        MapPoint tip = sole.Landmarks["toe-tip-1"];
        Assert.Multiple(() =>
        {
            Assert.That(Check(Aspect.Plantar, Rectangle(tip.X - 2, tip.Y + 0.04, tip.X + 2,
                tip.Y + 4), "covers toe-tip-1").Holds, Is.True);
            Assert.That(Check(Aspect.Plantar, Rectangle(tip.X - 2, tip.Y + 0.06, tip.X + 2,
                tip.Y + 4), "covers toe-tip-1").Holds, Is.False);
        });
    }

    [TestCase("inside zone:left-half", "50 %")]
    [TestCase("near zone:beside zone:above <50", "2 mm, 20 mm")]
    [TestCase("of-length <50", "28.28 mm")]
    [TestCase("in-parts #1", "1")]
    [TestCase("only-on right", "right")]
    public void Check_SaysWhatWasMeasured(string assertion, string measured) =>
        Assert.That(Check(Aspect.Plantar, Square, assertion).Measured, Is.EqualTo(measured));

    internal static Polygon Rectangle(double left, double top, double right, double bottom) =>
        PointInPolygonCases.RingOf([new(left, top), new(right, top), new(right, bottom), new(left, bottom)]);

    /// <summary>
    /// An assertion written as its verb, its targets, and limits: <c>&gt;</c> at least, <c>&lt;</c> at most, <c>#</c>
    /// count.
    /// </summary>
    internal static ZoneAssertion Assertion(Aspect aspect, string text)
    {
        string[] words = text.Split(' ');
        double? Limit(char sign) => words.Skip(1).Where(word => word[0] == sign)
            .Select(word => (double?)double.Parse(word[1..], CultureInfo.InvariantCulture)).SingleOrDefault();
        return new ZoneAssertion(aspect, Enum.GetValues<AssertionKind>().Single(kind => kind.ToWord() == words[0]))
        {
            Targets = [.. words.Skip(1).Where(word => char.IsAsciiLetterOrDigit(word[0]))],
            AtLeast = Limit('>'),
            AtMost = Limit('<'),
            Count = (int?)Limit('#'),
        };
    }

    private static (bool Holds, string Measured) Check(Aspect aspect, Polygon shape, string assertion)
    {
        var targets = new LocationTargets(ReferenceFoot.BuiltIn[Foot.Right, aspect], Others.GetValueOrDefault);
        return new LocationCheck(shape, Feet.Right, targets).Check(Assertion(aspect, assertion));
    }
}

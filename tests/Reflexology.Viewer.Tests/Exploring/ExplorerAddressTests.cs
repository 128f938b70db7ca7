using CsCheck;

namespace Reflexology.Viewer.Tests;

public sealed class ExplorerAddressTests
{
    private static readonly MapStore Store = new();

    [Test]
    public void Of_AnyState_ReadsBackTheSame()
    {
        States([.. MapStore.BuiltIn]).Sample(state =>
        {
            AddressAnswer read = ExplorerAddress.Read(
                new Uri($"http://viewer{ExplorerAddress.Write(state)}").Query, Store, "es");
            return read.Unknown.IsEmpty
                && read.LostMap is null
                && ExplorerAddress.Write(read.State) == ExplorerAddress.Write(state)
                && read.State with { Areas = state.Areas, Aspects = state.Aspects, Feet = state.Feet } == state
                && read.State.Areas.SequenceEqual(state.Areas)
                && read.State.Aspects.SequenceEqual(state.Aspects)
                && read.State.Feet.SequenceEqual(state.Feet);
        });
    }

    [Test]
    public void Of_State_IsReadable()
    {
        ExplorerState state = new ExplorerState
        {
            Language = "de",
            Aspects = [Aspect.Dorsal],
            ViewBox = ViewBox.Create(2.5, 0.31, 0.4),
        }
            .With(BodyAtlas.BuiltIn["neck"])
            .With(BodyAtlas.BuiltIn["kidney"]);
        Assert.That(
            ExplorerAddress.Write(state), Is.EqualTo("/?areas=neck,kidney&aspects=dorsal&at=2.5,0.31,0.4&lang=de"));
    }

    [Test]
    public void Read_Nothing_IsTheFirstPageInTheVisitorsLanguage()
    {
        AddressAnswer answer = ExplorerAddress.Read("", Store, "ru");
        Assert.That(ExplorerAddress.Write(answer.State), Is.EqualTo("/?lang=ru"));
        Assert.That(
            (answer.State.Map.Id, answer.Unknown.Length, answer.LostMap), Is.EqualTo(("chinese", 0, (string?)null)));
    }

    [TestCase("map=none&areas=шея,,nowhere, kidny&aspects=inner&lang=fr&feet=both&zone=chinese/right.plantar/none"
        + "&at=2,x,1&show=skin&with=chinese")]
    [TestCase("map=&areas=шея,nowhere,kidny&zone=chinese/right.dorsal/kidney&at=NaN,1,1")]
    [TestCase("areas=шея,nowhere,kidny&zone=ingham/right.plantar/heart&at=-3,0.5,0.5&with=nothing")]
    public void Read_WhatItDoesNotUnderstand_IsAsAtFirst(string query)
    {
        AddressAnswer answer = ExplorerAddress.Read(query, Store, "zh");
        Assert.That(ExplorerAddress.Write(answer.State), Is.EqualTo("/?areas=neck&lang=zh"));
        Assert.That(
            answer.Unknown.Select(area => (area.Words, area.Suggestion?.Id)),
            Is.EqualTo(new[] { ("nowhere", null), ("kidny", "kidney") }));
    }

    [Test]
    public void Read_AMapThatIsNoLongerOpen_SaysWhich()
    {
        Assert.That(ExplorerAddress.Read("map=own-0123456789ab", Store, "en").LostMap, Is.EqualTo("own-0123456789ab"));
        Assert.That(ExplorerAddress.Read("over=own-0123456789ab", Store, "en").LostMap, Is.EqualTo("own-0123456789ab"));
    }

    [Test]
    public void Read_EndlessList_IsCut()
    {
        AddressAnswer answer = ExplorerAddress.Read(
            $"areas={string.Join(',', Enumerable.Repeat("qqqqqq", 5000))}", Store, "en");
        Assert.That(answer.State.Areas.Length + answer.Unknown.Length, Is.EqualTo(ExplorerState.MostAreas));
    }

    /// <summary>States of any kind on these maps.</summary>
    internal static Gen<ExplorerState> States(ViewerMap[] maps) =>
        from areas in OneOf(BodyAtlas.BuiltIn.Areas).Array[0, 14]
        from language in OneOf(Languages.All)
        from aspects in OneOf(Enum.GetValues<Aspect>()).Array[1, 4]
        from feet in OneOf([new[] { Foot.Right }, new[] { Foot.Left }, new[] { Foot.Right, Foot.Left }])
        from shown in OneOf(maps)
        from against in OneOf<ViewerMap?>([null, .. maps])
        from comparison in OneOf(Enum.GetValues<Comparison>())
        from bones in Gen.Bool
        from guides in Gen.Bool
        from weak in Gen.Bool
        from frame in Gen.Select(Gen.Double[1, 14], Gen.Double[-0.2, 1.2], Gen.Double[-0.2, 1.2])
        from pick in Gen.Int[0, 10_000]
        let state = areas.Aggregate(
            new ExplorerState
            {
                Language = language,
                Aspects = [.. aspects.Distinct().Order()],
                Feet = [.. feet],
                Shown = shown,
                Against = against == shown ? null : against,
                Comparison = against is null || against == shown ? Comparison.Beside : comparison,
                HasBones = bones,
                HasGuides = guides,
                HasWeakMarks = weak,
                ViewBox = ViewBox.Create(frame.Item1, frame.Item2, frame.Item3),
            }, (before, area) => before.With(area))
        select state with { Chosen = ChosenIn(state, pick) };

    private static ChosenZone? ChosenIn(ExplorerState state, int pick)
    {
        ChosenZone[] zones =
        [
            .. from map in state.Maps
               from view in map.Map.Views
               where state.Shows(view.Id)
               from shape in view.Shapes
               select new ChosenZone(map, shape.Zone, view.Id),
        ];
        return pick % 3 == 0 || zones.Length == 0 ? null : zones[pick % zones.Length];
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);
}

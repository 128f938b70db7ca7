using CsCheck;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Reflexology.Viewer.Tests;

public sealed class ExplorerAddressTests
{
    [Test]
    public void Of_AnyState_ReadsBackTheSame()
    {
        Gen<BodyArea[]> areas = OneOf(BodyAtlas.BuiltIn.Areas).Array[0, 14];
        Gen.Select(areas, OneOf(Languages.All), OneOf(ExplorerState.Aspects)).Sample((chosen, language, aspect) =>
        {
            ExplorerState state = chosen.Aggregate(new ExplorerState { Language = language, Aspect = aspect }, (before, area) => before.With(area));
            var (read, unknown) = Parse(ExplorerAddress.Of(state)).Read("es");
            return unknown.IsEmpty && read.Language == language && read.Aspect == aspect && read.Map == state.Map && read.Areas.SequenceEqual(state.Areas);
        });
    }

    [Test]
    public void Of_State_IsReadable()
    {
        ExplorerState state = new ExplorerState { Language = "de", Aspect = Aspect.Dorsal }.With(BodyAtlas.BuiltIn["neck"]).With(BodyAtlas.BuiltIn["kidney"]);
        Assert.That(ExplorerAddress.Of(state), Is.EqualTo("/?areas=neck,kidney&aspect=dorsal&lang=de"));
        Assert.That(ExplorerAddress.OfPicture(state, 600), Is.EqualTo("/picture.png?map=basic&areas=neck,kidney&lang=de&aspect=dorsal&width=600"));
    }

    [Test]
    public void Read_Nothing_IsTheFirstPageInTheVisitorsLanguage()
    {
        var (state, unknown) = default(ExplorerAddress).Read("ru");
        Assert.That((state.Map.Id, state.Language, state.Aspect, state.Areas.Length, unknown.Length), Is.EqualTo(("basic", "ru", Aspect.Plantar, 0, 0)));
    }

    [Test]
    public void Read_WhatItDoesNotUnderstand_IsAsAtFirst()
    {
        var (state, unknown) = new ExplorerAddress("none", "шея,,nowhere, kidny", "medial", "fr").Read("zh");
        Assert.That((state.Map.Id, state.Language, state.Aspect), Is.EqualTo(("basic", "zh", Aspect.Plantar)));
        Assert.That(state.Areas.Select(area => area.Id), Is.EqualTo(new[] { "neck" }));
        Assert.That(unknown.Select(area => (area.Words, area.Suggestion?.Id)), Is.EqualTo(new[] { ("nowhere", null), ("kidny", "kidney") }));
    }

    [Test]
    public void Read_EndlessList_IsCut()
    {
        var (state, unknown) = new ExplorerAddress(null, string.Join(',', Enumerable.Repeat("qqqqqq", 5000)), null, null).Read("en");
        Assert.That(state.Areas.Length + unknown.Length, Is.EqualTo(ExplorerState.MostAreas));
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);

    private static ExplorerAddress Parse(string address)
    {
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(address[1..]);
        return new ExplorerAddress(Word("map"), Word("areas"), Word("aspect"), Word("lang"));

        string? Word(string name) => query.TryGetValue(name, out StringValues values) ? values.ToString() : null;
    }
}

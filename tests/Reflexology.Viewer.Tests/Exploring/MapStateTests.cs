using System.Text;
using System.Text.Json;
using CsCheck;

namespace Reflexology.Viewer.Tests;

/// <summary>The state of the page as the map component has it, and back.</summary>
public sealed class MapStateTests
{
    private static readonly MapStore Store = new();

    [Test]
    public void Of_AnyState_ReadsBackTheSame()
    {
        ViewerMap own = Store.Open("mine.json", Encoding.UTF8.GetBytes(SpoiledMap.Text)).Map!;
        ExplorerAddressTests.States([.. MapStore.BuiltIn, own]).Sample(state =>
        {
            // As it goes over the wire in both directions.
            string sent = JsonSerializer.Serialize(MapState.Of(state), JsonSerializerOptions.Web);
            ExplorerState read = JsonSerializer.Deserialize<MapState>(sent, JsonSerializerOptions.Web)!
                .Read(Store, "es");
            return ExplorerAddress.Write(read) == ExplorerAddress.Write(state)
                && read.Comparison == state.Comparison
                && read.Chosen == state.Chosen
                && read.ViewBox == state.ViewBox;
        });
    }

    // What a script of another version, or a visitor by hand, could send.
    [Test]
    public void Read_WhatItDoesNotUnderstand_IsAsAtFirst()
    {
        var state = new MapState(
            "none", "nothing", "under", ["zone:liver", "kidny", "kidney", "a&map=basic"], ["inside"], "third", "xx",
            Bones: false, Guides: true, Weak: false, new MapZone("chinese", "heart", "third", "plantar"),
            [3, double.NaN, 2]);
        Assert.That(ExplorerAddress.Write(state.Read(Store, "ru")), Is.EqualTo("/?areas=kidney&show=guides&lang=ru"));
    }

    [Test]
    public void Read_MembersWithSignsOfAddresses_ChangeNoOtherMember()
    {
        var state = new MapState(
            "chinese&lang=de", "ingham&show=bones", "beside", [], ["plantar&feet=left"], "both&areas=neck",
            "en&areas=neck", Bones: false, Guides: false, Weak: false, new MapZone("a&areas=neck", "b", "c", "d"), []);
        Assert.That(ExplorerAddress.Write(state.Read(Store, "ru")), Is.EqualTo("/?lang=ru"));
    }
}

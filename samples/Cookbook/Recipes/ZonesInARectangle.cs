namespace Reflexology.Cookbook;

internal sealed class ZonesInARectangle : IRecipe
{
    public string Title => "Zones in a rectangle";

    public string Sentence => "A zone counts when any part of it, its border included, lies in the rectangle.";

    public void Run()
    {
        FootView sole = FootMap.Load("chinese")[Foot.Left, Aspect.Plantar];
        var plaster = new MapRect(Left: 40, Top: 185, Right: 80, Bottom: 210);
        foreach (Zone zone in sole.ZonesIn(plaster))
            Console.WriteLine(zone.Names["en"]);
    }
}

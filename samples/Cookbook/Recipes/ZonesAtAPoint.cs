using Reflexology.Drawing;

namespace Reflexology.Cookbook;

internal sealed class ZonesAtAPoint : IRecipe
{
    public string Title => "All zones at a point";

    public string Sentence =>
        "Coordinates are millimetres of the view, x to the right and y down; the topmost zone comes first.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        FootView sole = map[Foot.Right, Aspect.Plantar];
        foreach (Zone zone in sole.ZonesAt(new MapPoint(81.5, 26)))
            Console.WriteLine($"{zone.Number} {zone.Names["en"]}");
        var picture = new Diagram(map) { Feet = [Foot.Right], CloseUp = "pituitary" };
        picture.Save("pituitary.png", ExportOptions.FromPixels(480, 480));
    }
}

namespace Reflexology.Cookbook;

internal sealed class LeftFoot : IRecipe
{
    public string Title => "The same point of the left foot";

    public string Sentence => "Each foot has its own view; `Mirrored` carries a point from one to the other.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        FootView right = map[Foot.Right, Aspect.Plantar], left = map[Foot.Left, Aspect.Plantar];
        var point = new MapPoint(24, 120);
        Console.WriteLine($"Right: {right.ZoneAt(point)?.Names["en"]}");
        Console.WriteLine($"Left: {left.ZoneAt(point.Mirrored(right.Drawing.Width))?.Names["en"]}");
    }
}

namespace Reflexology.Cookbook;

internal sealed class NearestZone : IRecipe
{
    public string Title => "The nearest zone within a finger’s width";

    public string Sentence => "A zone at the point wins over every near one; beyond the distance the answer is null.";

    public void Run()
    {
        FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
        const double FingerWidth = 15;
        if (sole.Nearest(new MapPoint(46, 210), FingerWidth) is { } near)
            Console.WriteLine($"{near.Zone.Names["en"]}, {near.Distance:0.0} mm away");
        foreach (ZoneDistance each in sole.ZonesWithin(new MapPoint(46, 210), FingerWidth))
            Console.WriteLine($"  {each.Distance,4:0.0} mm  {each.Zone.Names["en"]}");
    }
}

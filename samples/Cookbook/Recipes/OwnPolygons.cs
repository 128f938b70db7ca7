namespace Reflexology.Cookbook;

internal sealed class OwnPolygons : IRecipe
{
    public string Title => "Polygons of one’s own";

    public string Sentence =>
        "`ZoneIndex` takes any polygons, with holes and overlaps, in any unit; a later one lies on top, and of "
        + "two that share a border exactly one owns each point of it.";

    public void Run()
    {
        string[] rooms = ["M0 0 H5 V4 H0 Z", "M5 0 H9 V4 H5 Z", "M1 1 H3 V2 H1 Z"];
        string[] names = ["kitchen", "bath", "table"];
        var index = new ZoneIndex([.. rooms.Select(room => Outline.Parse(room).Flatten())]);
        foreach (MapPoint point in new MapPoint[] { new(2, 1.5), new(5, 2), new(20, 20) })
        {
            int room = index.ZoneAt(point);
            Console.WriteLine($"{point.X}, {point.Y}: {(room >= 0 ? names[room] : "outside")}");
        }
    }
}

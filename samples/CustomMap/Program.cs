// A map of your own: a file beside the program is read, queried, checked and drawn. Then one with mistakes is read,
// and every mistake is reported with its line and column.
using Reflexology;
using Reflexology.Drawing;

FootMap map = FootMap.Read(Path.Combine(AppContext.BaseDirectory, "own-map.json"));
foreach (Zone zone in map[Foot.Left, Aspect.Plantar].ZonesAt(new MapPoint(46, 72)))
    Console.WriteLine($"{zone.Number} {zone.Names["de"]}");
foreach (AssertionResult result in map.Zones.SelectMany(zone => map.CheckLocation(zone)))
    Console.WriteLine(
        $"{result.Foot} foot, {result.Assertion}: {(result.Holds ? "holds" : "does not hold")}, {result.Measured}");

new Diagram(map) { Highlight = ["heart"], Language = "de" }.Save("own-map.png", ExportOptions.FromPixels(700, 900));
Console.WriteLine("Wrote own-map.png.");

try
{
    FootMap.Parse(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "map-with-mistakes.json")), "map-with-mistakes.json");
}
catch (FootMapFormatException exception)
{
    foreach (MapProblem problem in exception.Problems)
        Console.WriteLine(problem);
}

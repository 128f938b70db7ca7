// The zones at a point, and those of a body area, in five lines.
using Reflexology;

FootMap map = FootMap.Load("chinese");
FootView sole = map[Foot.Right, Aspect.Plantar];
Zone? zone = sole.ZoneAt(new MapPoint(54, 115));     // millimetres on the reference foot; null where no zone is
Console.WriteLine(zone?.Names["en"]);                // Kidney
foreach (ZoneMatch match in map.ZonesFor("сердце"))  // id, name or synonym, in any of five languages
    Console.WriteLine($"{match.Relation}: {match.Zone}, {match.Zone.Feet}"); // Of: heart, Left

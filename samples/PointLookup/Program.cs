using Reflexology;

FootMap map = FootMap.Load("basic");
FootView sole = map[Foot.Right, Aspect.Plantar];
Zone? zone = sole.ZoneAt(new MapPoint(82, 26));      // millimetres on the reference foot; null where no zone is
Console.WriteLine(zone?.Names["en"]);                // Head and neck
foreach (ZoneMatch match in map.ZonesFor("почка"))   // id, name or synonym, in any of five languages
    Console.WriteLine($"{match.Relation}: {match.Zone}"); // Contains: abdomen-and-legs

namespace Reflexology.Cli;

/// <summary>The answer of <c>at --json</c>.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Foot">The foot.</param>
/// <param name="Aspect">The side of it.</param>
/// <param name="X">Millimetres from the left edge of the view.</param>
/// <param name="Y">Millimetres from its top edge.</param>
/// <param name="Zones">The zones there, topmost first; empty where there is none.</param>
internal sealed record AtAnswer(string Map, string Foot, string Aspect, double X, double Y, ZoneAtPoint[] Zones);

/// <summary>A zone at or near a point.</summary>
/// <param name="Id">The zone.</param>
/// <param name="Names">Its names.</param>
/// <param name="BodyAreas">The ids of its body areas.</param>
/// <param name="Distance">Zero when the point belongs to the zone; else millimetres to its border.</param>
internal sealed record ZoneAtPoint(
    string Id, OrderedDictionary<string, string> Names, string[] BodyAreas, double Distance)
{
    public static ZoneAtPoint Of(ZoneDistance hit) =>
        new(hit.Zone.Id, JsonNames.Of(hit.Zone.Names), JsonNames.Ids(hit.Zone.BodyAreas), hit.Distance);
}

namespace Reflexology.Web;

/// <summary>A zone that a visitor chose on a foot.</summary>
/// <param name="Map">The id of its map.</param>
/// <param name="Zone">Its id on that map.</param>
/// <param name="Foot">The foot on which it was chosen.</param>
/// <param name="Aspect">The side of that foot.</param>
public sealed record ChosenZone(string Map, string Zone, Foot Foot, Aspect Aspect);

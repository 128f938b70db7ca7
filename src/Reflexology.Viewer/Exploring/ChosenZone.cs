namespace Reflexology.Viewer;

/// <summary>The zone that the panel tells about.</summary>
/// <param name="On">Its map.</param>
/// <param name="Zone">The zone.</param>
/// <param name="Foot">The foot on which it was chosen.</param>
/// <param name="Aspect">The side of the foot on which it was chosen.</param>
public sealed record ChosenZone(OpenMap On, Zone Zone, Foot Foot, Aspect Aspect)
{
    /// <summary>What addresses and scripts call it, for example <c>chinese/right/plantar/kidney</c>.</summary>
    public string Key => $"{ViewKey.Of(On, Foot, Aspect)}/{Zone.Id}";
}

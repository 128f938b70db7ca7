namespace Reflexology.Viewer;

/// <summary>The zone that the panel describes.</summary>
/// <param name="On">Its map.</param>
/// <param name="Zone">The zone.</param>
/// <param name="View">The view on which it was chosen.</param>
public sealed record ChosenZone(ViewerMap On, Zone Zone, ViewId View)
{
    /// <summary>The name in addresses and scripts, for example <c>chinese/right.plantar/kidney</c>.</summary>
    public string Key => $"{On.Id}/{View}/{Zone.Id}";
}

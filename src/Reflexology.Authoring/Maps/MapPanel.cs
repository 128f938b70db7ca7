namespace Reflexology.Authoring;

/// <summary>One view on the page of a drawing.</summary>
/// <param name="Aspect">The side of the foot.</param>
/// <param name="IsLeft">Whether it holds the shapes that differ on the left foot.</param>
/// <param name="X">Its left edge on the page, in millimetres.</param>
/// <param name="Y">Its upper edge on the page, in millimetres.</param>
/// <param name="Foot">The right foot, on which all shapes are drawn.</param>
internal sealed record MapPanel(Aspect Aspect, bool IsLeft, double X, double Y, FootDrawing Foot)
{
    /// <summary>The name of the part beneath the zones.</summary>
    public const string Base = "base";

    /// <summary>The name of the silhouette.</summary>
    public const string Silhouette = "foot";

    /// <summary>The id of its layer, for example <c>plantar</c> or <c>left.plantar</c>.</summary>
    public string Id => $"{(IsLeft ? ShapeId.LeftPrefix : "")}{Aspect.ToWord()}";

    /// <summary>The id of its silhouette.</summary>
    public string SilhouetteId => $"{Id}.{Silhouette}";
}

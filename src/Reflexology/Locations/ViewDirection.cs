namespace Reflexology;

/// <summary>The anatomical directions as unit vectors in the views of the right foot.</summary>
internal static class ViewDirection
{
    /// <summary>
    /// The unit step in a direction that an assertion names, or null where the view has no such direction.
    /// </summary>
    public static (double X, double Y)? Of(Aspect aspect, AssertionKind direction)
    {
        bool isUpright = aspect is Aspect.Plantar or Aspect.Dorsal;
        int toes = aspect == Aspect.Lateral ? 1 : -1, inner = aspect == Aspect.Plantar ? 1 : -1;
        return direction switch
        {
            AssertionKind.DistalOf => isUpright ? (0, -1) : (toes, 0),
            AssertionKind.ProximalOf => isUpright ? (0, 1) : (-toes, 0),
            AssertionKind.MedialOf when isUpright => (inner, 0),
            AssertionKind.LateralOf when isUpright => (-inner, 0),
            AssertionKind.Above when !isUpright => (0, -1),
            AssertionKind.Below when !isUpright => (0, 1),
            _ => null,
        };
    }

    /// <summary>
    /// The unit step towards a side of the silhouette, such as <c>medial-border</c>; null where the view has no such
    /// side.
    /// </summary>
    public static (double X, double Y)? OfBorder(Aspect aspect, string border) => border switch
    {
        "medial-border" => Of(aspect, AssertionKind.MedialOf),
        "lateral-border" => Of(aspect, AssertionKind.LateralOf),
        "upper-border" => Of(aspect, AssertionKind.Above),
        "lower-border" => Of(aspect, AssertionKind.Below),
        "front-border" when aspect is Aspect.Medial or Aspect.Lateral => Of(aspect, AssertionKind.DistalOf),
        "back-border" when aspect is Aspect.Medial or Aspect.Lateral => Of(aspect, AssertionKind.ProximalOf),
        _ => null,
    };
}

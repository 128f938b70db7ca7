namespace Reflexology;

/// <summary>The kinds of inner line of the foot drawing.</summary>
public enum FootDetailKind
{
    /// <summary>A fold of the skin.</summary>
    Crease,

    /// <summary>A toe nail, or its lunula.</summary>
    Nail,

    /// <summary>An edge where one form turns away behind another.</summary>
    Edge,

    /// <summary>The soft rise of a bone, tendon or pad under the skin.</summary>
    Bump,
}

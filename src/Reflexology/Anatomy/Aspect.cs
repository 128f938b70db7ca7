namespace Reflexology;

/// <summary>The anatomical side of the foot that is drawn.</summary>
public enum Aspect
{
    /// <summary>The sole, toes up; on a right foot the big toe is on the viewer's right.</summary>
    Plantar,

    /// <summary>The top of the foot, toes up; on a right foot the big toe is on the viewer's left.</summary>
    Dorsal,

    /// <summary>The inner side with the lower leg; on a right foot the toes point left.</summary>
    Medial,

    /// <summary>The outer side with the lower leg; on a right foot the toes point right.</summary>
    Lateral,
}

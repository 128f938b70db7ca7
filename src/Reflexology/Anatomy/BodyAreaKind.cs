namespace Reflexology;

/// <summary>The kind of anatomical concept that a <see cref="BodyArea"/> is.</summary>
public enum BodyAreaKind
{
    /// <summary>A region of the body, such as the chest.</summary>
    Region,

    /// <summary>An organ or other part, such as the kidney.</summary>
    Part,

    /// <summary>An organ system, such as the digestive system.</summary>
    System,
}

namespace Reflexology;

/// <summary>On which feet a zone lies.</summary>
[Flags]
public enum Feet
{
    /// <summary>On the left foot only.</summary>
    Left = 1,

    /// <summary>On the right foot only.</summary>
    Right = 2,

    /// <summary>On both feet.</summary>
    Both = Left | Right,
}

namespace Reflexology;

/// <summary>A foot of the person the map shows, not the side of the picture.</summary>
public enum Foot
{
    /// <summary>The left foot: in every view the mirror image of the right one.</summary>
    Left,

    /// <summary>The right foot: the one all files draw.</summary>
    Right,
}

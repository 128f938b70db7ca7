namespace Reflexology.Viewer;

/// <summary>The pictures of which a view is made.</summary>
internal enum LayerKind
{
    /// <summary>The foot with all zones.</summary>
    Base,

    /// <summary>The same, with zones that stand back behind others.</summary>
    Quiet,

    /// <summary>The lit zones alone.</summary>
    Highlight,
}

namespace Reflexology.Viewer;

/// <summary>How two maps are shown together.</summary>
public enum Comparison
{
    /// <summary>Beside each other.</summary>
    Beside,

    /// <summary>The zones of the second lie as outlines on the first.</summary>
    Over,
}

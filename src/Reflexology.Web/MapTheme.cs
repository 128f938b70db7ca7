namespace Reflexology.Web;

/// <summary>The colours of a map component.</summary>
public enum MapTheme
{
    /// <summary>Those that the visitor's system asks for: light, dark, or of high contrast.</summary>
    System,

    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,

    /// <summary>White and yellow on black.</summary>
    HighContrast,
}

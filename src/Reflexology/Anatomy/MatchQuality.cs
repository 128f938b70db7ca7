namespace Reflexology;

/// <summary>How well a name matches what was searched for, best first; case and accents never count.</summary>
public enum MatchQuality
{
    /// <summary>The whole name.</summary>
    Exact,

    /// <summary>The name begins with it.</summary>
    Prefix,

    /// <summary>A later word of the name begins with it.</summary>
    WordPrefix,

    /// <summary>It stands somewhere inside the name.</summary>
    Inside,

    /// <summary>The name differs by a typing error or two.</summary>
    Similar,
}

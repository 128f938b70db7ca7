namespace Reflexology.Web;

/// <summary>The names and numbers on and beside the feet of a map component.</summary>
public enum MapLabels
{
    /// <summary>The names of all zones for which there is room, and numbers.</summary>
    All,

    /// <summary>The names and numbers of highlighted zones.</summary>
    Lit,

    /// <summary>Numbers alone.</summary>
    Numbers,

    /// <summary>No names and no numbers, as for a test.</summary>
    None,
}

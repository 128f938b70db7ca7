namespace Reflexology.Benchmarks;

/// <summary>What a lookup's time grows with, which decides how many points it can be asked for.</summary>
internal enum Pace
{
    /// <summary>Hardly with anything.</summary>
    Table,

    /// <summary>With the depth of a tree.</summary>
    Tree,

    /// <summary>With the number of zones, and of vertices of a zone.</summary>
    Scan,
}

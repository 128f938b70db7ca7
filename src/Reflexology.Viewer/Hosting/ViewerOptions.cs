using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The options with which the viewer starts. Immutable.</summary>
internal sealed record ViewerOptions
{
    /// <summary>The port when none is asked for and it is free.</summary>
    public const int UsualPort = 5173;

    /// <summary>The port asked for, 0 to 65535; null for the usual one or a free one.</summary>
    public int? Port { get; init; }

    /// <summary>Opens the browser; true by default.</summary>
    public bool OpensBrowser { get; init; } = true;

    /// <summary>The body areas that are lit at first.</summary>
    public ImmutableArray<BodyArea> Areas { get; init; } = [];

    /// <summary>The id of the built-in map that is shown at first; null for the usual one.</summary>
    public string? Map { get; init; }

    /// <summary>A map file that is opened and shown at first instead; null for none.</summary>
    public string? MapFile { get; init; }

    /// <summary>Drawings of the foot below all zones; null for those of the library.</summary>
    public FootArtwork? Artwork { get; init; }

    /// <summary>The language of the page; null for the one that the browser asks for.</summary>
    public string? Language { get; init; }

    /// <summary>The ports to try, in order.</summary>
    public IEnumerable<int> Ports => Port is { } port ? [port] : [UsualPort, 0];
}

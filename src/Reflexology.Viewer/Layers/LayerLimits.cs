using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The limits of layers, for the script that asks for them.</summary>
internal sealed record LayerLimits
{
    private readonly string _version;

    /// <param name="maps">The maps, on whose artwork the version depends.</param>
    public LayerLimits(MapStore maps) => _version = LayerEndpoint.VersionOf(maps);

    /// <summary>The version of the pictures, part of their address.</summary>
    public string Version => _version;

    /// <summary>The most pixels of a layer.</summary>
    public int MostPixels { get; } = LayerRequest.MostPixels;

    /// <summary>The longest side of a layer, in pixels.</summary>
    public int LongestSide { get; } = LayerRequest.LongestSide;

    /// <summary>The greatest scale of a layer, in pixels per millimetre.</summary>
    public double GreatestScale { get; } = ViewFrame.GreatestScale;
}

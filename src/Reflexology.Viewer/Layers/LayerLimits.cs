using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The limits of layers, for the script that asks for them.</summary>
/// <param name="maps">The maps, on whose artwork the version depends.</param>
internal sealed class LayerLimits(MapStore maps)
{
    /// <summary>The version of the pictures, part of their address.</summary>
    public string Version { get; } = LayerEndpoint.VersionOf(maps);

    /// <summary>The most pixels of a layer.</summary>
    public int MostPixels { get; } = LayerRequest.MostPixels;

    /// <summary>The longest side of a layer, in pixels.</summary>
    public int LongestSide { get; } = LayerRequest.LongestSide;

    /// <summary>The greatest scale of a layer, in pixels per millimetre.</summary>
    public double GreatestScale { get; } = ViewFrame.GreatestScale;
}

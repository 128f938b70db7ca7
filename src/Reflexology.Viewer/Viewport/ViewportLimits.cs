using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The limits of the server, for the scripts of the viewport.</summary>
internal sealed record ViewportLimits
{
    /// <summary>The greatest zoom.</summary>
    public double MostZoom { get; } = ViewBox.MostZoom;

    /// <summary>The most areas that can be lit at once.</summary>
    public int MostAreas { get; } = ExplorerState.MostAreas;

    /// <summary>The number of colours that areas are lit in, in turn; the same in every theme of the page.</summary>
    public int Colours { get; } = DiagramTheme.Light.Highlights.Length;

    /// <summary>The most pixels of a layer.</summary>
    public int MostPixels { get; } = LayerRequest.MostPixels;

    /// <summary>The longest side of a layer, in pixels.</summary>
    public int LongestSide { get; } = LayerRequest.LongestSide;

    /// <summary>The greatest scale of a layer, in pixels per millimetre.</summary>
    public double GreatestScale { get; } = ViewFrame.GreatestScale;
}

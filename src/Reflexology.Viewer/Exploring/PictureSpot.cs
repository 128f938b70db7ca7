namespace Reflexology.Viewer;

/// <summary>A place on the picture, whatever its size on the screen.</summary>
/// <param name="X">Share of the width, 0 at the left to 1 at the right.</param>
/// <param name="Y">Share of the height, 0 at the top to 1 at the bottom.</param>
/// <param name="Reach">How far a finger reaches around it, as a share of the width; not negative.</param>
public readonly record struct PictureSpot(double X, double Y, double Reach);

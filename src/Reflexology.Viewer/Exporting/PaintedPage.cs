namespace Reflexology.Viewer;

/// <summary>A page of an export, painted.</summary>
/// <param name="Picture">A PNG file.</param>
/// <param name="Pages">How many pages the file of the export holds.</param>
internal sealed record PaintedPage(byte[] Picture, int Pages);

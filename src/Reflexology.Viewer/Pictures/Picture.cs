namespace Reflexology.Viewer;

/// <summary>A painted picture.</summary>
/// <param name="Png">The file.</param>
/// <param name="Tag">The entity tag: the same for the same bytes.</param>
internal sealed record Picture(byte[] Png, string Tag);

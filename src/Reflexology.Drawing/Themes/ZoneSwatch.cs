namespace Reflexology.Drawing;

/// <summary>The colour and, where colour is not enough, the pattern of the zones of a group.</summary>
/// <param name="Ink">The colour at full strength; a <see cref="ZoneTone"/> gives its opacity.</param>
/// <param name="Pattern">A pattern over it, in millimetres of the foot; null for none.</param>
public sealed record ZoneSwatch(Ink Ink, PathPattern? Pattern = null);

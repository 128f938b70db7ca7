namespace Reflexology.Drawing;

/// <summary>What tells the zones of a group from others: a colour, and where colour does not do, a pattern.</summary>
/// <param name="Ink">The colour at full strength; a <see cref="ZoneTone"/> says how much of it is painted.</param>
/// <param name="Pattern">A pattern over it, in millimetres of the foot; null for none.</param>
public sealed record ZoneSwatch(Ink Ink, PathPattern? Pattern = null);

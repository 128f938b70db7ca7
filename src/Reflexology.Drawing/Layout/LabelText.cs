namespace Reflexology.Drawing;

/// <summary>What is written for a zone.</summary>
/// <param name="Text">Its name or number.</param>
/// <param name="IsNumber">Whether it is the number.</param>
internal readonly record struct LabelText(string Text, bool IsNumber);

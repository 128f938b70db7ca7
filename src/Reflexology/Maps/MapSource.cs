namespace Reflexology;

/// <summary>A text or chart that a map is drawn from.</summary>
/// <param name="Id">The short kebab-case id by which zones refer to it.</param>
/// <param name="Title">The text or chart as a citation.</param>
public sealed record MapSource(string Id, string Title);

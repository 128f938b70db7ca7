namespace Reflexology;

/// <summary>A text or chart that a map is drawn from.</summary>
/// <param name="Id">Short kebab-case id by which zones name it.</param>
/// <param name="Title">What it is, as one would cite it.</param>
public sealed record MapSource(string Id, string Title);

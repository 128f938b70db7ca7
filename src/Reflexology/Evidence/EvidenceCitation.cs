namespace Reflexology;

/// <summary>A paper that the evidence note rests on.</summary>
/// <param name="Id">Short kebab-case id.</param>
/// <param name="Text">The paper as a citation.</param>
/// <param name="Finding">The finding, in each language.</param>
/// <param name="ReadAs">The part of it that was read: abstract, summary or full text.</param>
public sealed record EvidenceCitation(string Id, string Text, LocalizedText Finding, string ReadAs);

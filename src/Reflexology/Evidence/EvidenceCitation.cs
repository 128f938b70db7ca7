namespace Reflexology;

/// <summary>A paper that the evidence note rests on.</summary>
/// <param name="Id">Short kebab-case id.</param>
/// <param name="Text">The paper, as one cites it.</param>
/// <param name="Finding">What it found, in each language.</param>
/// <param name="ReadAs">What of it was read: abstract, summary or full text.</param>
public sealed record EvidenceCitation(string Id, string Text, LocalizedText Finding, string ReadAs);

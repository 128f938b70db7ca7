namespace Reflexology.Cli;

/// <summary>The answer of <c>evidence --json</c>.</summary>
/// <param name="Note">The results of systematic reviews, by language.</param>
/// <param name="Citations">The papers the note rests on.</param>
internal sealed record EvidenceAnswer(OrderedDictionary<string, string> Note, CitationEntry[] Citations)
{
    public static EvidenceAnswer Of(EvidenceNote note) =>
        new(JsonNames.Of(note.Text), [.. note.Citations.Select(CitationEntry.Of)]);
}

/// <summary>A paper, what it found, and what of it was read.</summary>
internal sealed record CitationEntry(string Id, string Text, OrderedDictionary<string, string> Finding, string ReadAs)
{
    public static CitationEntry Of(EvidenceCitation citation) =>
        new(citation.Id, citation.Text, JsonNames.Of(citation.Finding), citation.ReadAs);
}

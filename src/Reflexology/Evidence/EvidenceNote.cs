using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The findings of systematic reviews about reflexology, to be shown with any map. Immutable.</summary>
public sealed class EvidenceNote
{
    private static readonly Lazy<EvidenceNote> LazyBuiltIn =
        new(() => EvidenceReader.ReadTrusted(BuiltInFile.Bytes("evidence.json")));

    internal EvidenceNote(LocalizedText text, ImmutableArray<EvidenceCitation> citations)
    {
        Text = text;
        Citations = citations;
    }

    /// <summary>The note of the built-in maps; read once.</summary>
    public static EvidenceNote BuiltIn => LazyBuiltIn.Value;

    /// <summary>A few sentences in each language.</summary>
    public LocalizedText Text { get; }

    /// <summary>The papers it rests on.</summary>
    public ImmutableArray<EvidenceCitation> Citations { get; }
}

namespace Reflexology;

/// <summary>Reads and checks an evidence file.</summary>
internal static class EvidenceReader
{
    /// <summary>Reads a file that tests have read strictly.</summary>
    public static EvidenceNote ReadTrusted(byte[] bytes) => Note(FileChecks.Trusted(bytes, EvidenceFile.FromJson));

    public static EvidenceNote Read(byte[] bytes, string file)
    {
        var problems = new FileProblems(file, bytes);
        EvidenceFile content = FileChecks.Open(
            problems, EvidenceFileContext.Default.EvidenceFile, EvidenceFile.FormatName, EvidenceFile.FromJson);
        FileChecks.Texts(problems, "note", content.Note);
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < content.Citations.Length; i++)
        {
            FileChecks.Id(problems, $"citations[{i}].id", content.Citations[i].Id, ids);
            FileChecks.Text(problems, $"citations[{i}].text", content.Citations[i].Text);
            FileChecks.Texts(problems, $"citations[{i}].finding", content.Citations[i].Finding);
            FileChecks.Text(problems, $"citations[{i}].readAs", content.Citations[i].ReadAs);
        }

        problems.ThrowIfAny();
        return Note(content);
    }

    private static EvidenceNote Note(EvidenceFile content)
    {
        var citations = new EvidenceCitation[content.Citations.Length];
        for (int i = 0; i < citations.Length; i++)
        {
            EvidenceFile.CitationEntry entry = content.Citations[i];
            citations[i] = new EvidenceCitation(entry.Id, entry.Text, new LocalizedText(entry.Finding), entry.ReadAs);
        }

        return new EvidenceNote(new LocalizedText(content.Note), [.. citations]);
    }
}

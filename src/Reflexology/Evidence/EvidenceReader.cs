namespace Reflexology;

/// <summary>Reads and checks an evidence file.</summary>
internal static class EvidenceReader
{
    public static EvidenceNote Read(byte[] bytes, string file)
    {
        var problems = new FileProblems(file, bytes);
        EvidenceFile content = FileChecks.Open(problems, EvidenceFileContext.Default.EvidenceFile, EvidenceFile.FormatName);
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
        return new EvidenceNote(new LocalizedText(content.Note),
            [.. content.Citations.Select(entry => new EvidenceCitation(entry.Id, entry.Text, new LocalizedText(entry.Finding), entry.ReadAs))]);
    }
}

namespace Reflexology.Cookbook;

internal sealed class EvidenceInShort : IRecipe
{
    public string Title => "What reviews found";

    public string Sentence =>
        "The built-in note and the papers it rests on, in five languages; reflexology is a tradition, not "
        + "established medicine.";

    public void Run()
    {
        EvidenceNote note = EvidenceNote.BuiltIn;
        Console.WriteLine($"{note.Text["en"].Split(". ")[0]}.");
        foreach (EvidenceCitation citation in note.Citations.Where(paper => paper.Id is "ernst-2009" or "ernst-2011"))
            Console.WriteLine($"  {citation.Text}\n  {citation.Finding["en"]}");
    }
}

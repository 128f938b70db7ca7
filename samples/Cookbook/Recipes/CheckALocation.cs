namespace Reflexology.Cookbook;

internal sealed class CheckALocation : IRecipe
{
    public string Title => "Check a zone against its description";

    public string Sentence =>
        "A zone says where it lies by bones and landmarks; each statement is measured on its shape.";

    public void Run()
    {
        FootMap map = FootMap.Load("chinese");
        Zone liver = map.ZoneWithId("liver");
        Console.WriteLine(liver.Location);
        foreach (AssertionResult result in map.CheckLocation(liver))
            Console.WriteLine($"{(result.Holds ? "holds" : "FAILS")}: {result.Assertion} ({result.Measured})");
    }
}

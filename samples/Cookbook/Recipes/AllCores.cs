namespace Reflexology.Cookbook;

internal sealed class AllCores : IRecipe
{
    public string Title => "A million points on all cores";

    public string Sentence =>
        "The same answers as one core gives, in the same order; views and indexes are safe to share.";

    public void Run()
    {
        FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
        var random = new Random(1);
        double[] x = [.. Enumerable.Range(0, 1_000_000).Select(_ => random.NextDouble() * sole.Drawing.Width)];
        double[] y = [.. Enumerable.Range(0, 1_000_000).Select(_ => random.NextDouble() * sole.Drawing.Height)];
        int[] sets = new int[x.Length];
        sole.Index.SetsAtParallel(x, y, sets);
        Console.WriteLine($"{sets.Count(set => set != 0)} of {sets.Length} points lie in a zone");
    }
}

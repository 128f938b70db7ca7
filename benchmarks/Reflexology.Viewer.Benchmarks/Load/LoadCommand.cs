namespace Reflexology.Viewer.Benchmarks;

/// <summary>Many visitors at once.</summary>
internal static class LoadCommand
{
    public static Task<int> RunAsync(string[] words) => Task.FromResult(Usage.Refuse(words));
}

using System.Text;

namespace Reflexology.DuckDb.Tests;

/// <summary>
/// A temporary folder for lookups of files in it on the sole of the Chinese map, where (54, 115) is the kidney.
/// </summary>
internal sealed class PointFolder : IDisposable
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private readonly string _folder = Directory.CreateTempSubdirectory("reflexology-points-").FullName;

    public string PathOf(string name) => Path.Combine(_folder, name);

    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    /// <summary>Writes rows of a query in any format.</summary>
    public void WriteQuery(string name, string query)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        using var sql = new Sql();
        sql.Rows($"COPY ({query}) TO {SqlText.Literal(PathOf(name))} ({PointFormat.FromPath(name)!.Writer(name)})");
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The rejected rows without their header; none where there is no such file.</summary>
    public string[] Rejected =>
        File.Exists(PathOf("rejected.csv")) ? File.ReadAllLines(PathOf("rejected.csv"))[1..] : [];

    public BulkLookupResult Lookup(string points, string output) =>
        Lookup(points, output, options => options);

    public BulkLookupResult Lookup(string points, string output, Func<BulkLookupOptions, BulkLookupOptions> change) =>
        BulkLookup.Run(Chinese, change(new BulkLookupOptions
        {
            Points = PathOf(points),
            Output = PathOf(output),
            Rejected = PathOf("rejected.csv"),
        }));

    /// <summary>The text that a lookup of a text writes.</summary>
    public string Lookup(string points, string text, string output)
    {
        Write(points, text);
        Lookup(points, output);
        return Read(output);
    }

    /// <summary>The message with which a lookup is refused, without the name of the folder.</summary>
    public string Refusal(string points, byte[] bytes, string output = "out.csv")
    {
        Write(points, bytes);
        var refused = Assert.Throws<InvalidDataException>(() => Lookup(points, output))!;
        Assert.That(File.Exists(PathOf(output)), Is.False, "no output");
        Assert.That(refused.Message, Has.Length.LessThan(400 + _folder.Length));
        return refused.Message.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

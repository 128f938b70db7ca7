namespace Reflexology.DuckDb.Tests;

/// <summary>A path is a path: no pattern, no folder that is a column.</summary>
[TestFixture]
internal sealed class PointPathTests
{
    private static readonly string[] Formats = ["csv", "parquet", "json", "jsonl"];

    // With the name of a file that a pattern of that name would match.
    private static readonly (string Name, string Other)[] Names =
    [
        ("data[1]", "data1"), ("what?", "whats"), ("star*", "starry"), ("d[a]/p", "da/p"), ("**", "deep"),
        ("~tilde", "tilde"), ("~/p", "p"), ("{a,b}", "a"), ("[!x]", "y"), ("a]", "a"), ("%41", "A"), ("file:p", "p"),
        ("s3:p", "p"), ("$HOME", "home"), ("it's \"one\"", "one"), ("жё [漢]", "ж"), ("a,b", "a"), (" p ", "p"),
        ("back\\slash", "slash"), ("\\[a]", "[a]"),
    ];

    private PointFolder _folder = new();

    private static IEnumerable<TestCaseData> Files =>
        from format in Formats
        from name in Names
        where !OperatingSystem.IsWindows() || name.Name.IndexOfAny(['*', '?', ':', '"', '\\']) < 0
        select new TestCaseData($"{name.Name}.{format}", $"{name.Other}.{format}");

    [SetUp]
    public void MakeFolder() => _folder = new PointFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCaseSource(nameof(Files))]
    public void Run_NameLikeAPattern_ReadsThatFile(string name, string other)
    {
        _folder.WriteQuery(other, "SELECT 1 AS x, 1 AS y, 'OTHER' AS note");
        WriteAs(name, "SELECT 54 AS x, 115 AS y, 'THIS' AS note");
        _folder.Lookup(name, "out.csv");
        Assert.That(_folder.Read("out.csv"), Is.EqualTo("x,y,note,zone,zone_name\n54,115,THIS,kidney,Kidney\n"));
    }

    [TestCase("x=3")]
    [TestCase("note=7")]
    [TestCase("year=2024")]
    [TestCase("zone=foo")]
    [TestCase("a=b/y=1/zone_name=z")]
    public void Run_FolderNamedLikeAColumn_IsAFolder(string path)
    {
        foreach (string format in Formats)
        {
            string name = $"{path}/p.{format}";
            _folder.WriteQuery(name, "SELECT 54 AS x, 115 AS y, 'THIS' AS note");
            _folder.Lookup(name, "out.csv");
            Assert.That(_folder.Read("out.csv"), Is.EqualTo("x,y,note,zone,zone_name\n54,115,THIS,kidney,Kidney\n"));
        }
    }

    // The engine would take the name for a pattern here, too.
    private void WriteAs(string name, string query)
    {
        string plain = $"plain{Path.GetExtension(name)}";
        _folder.WriteQuery(plain, query);
        _folder.Write(name, File.ReadAllBytes(_folder.PathOf(plain)));
    }
}

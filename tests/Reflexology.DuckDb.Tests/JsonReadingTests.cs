using System.Text;

namespace Reflexology.DuckDb.Tests;

/// <summary>JSON is read whatever members its objects have; what cannot be read is named with its line.</summary>
[TestFixture]
internal sealed class JsonReadingTests
{
    private PointFolder _folder = new();

    [SetUp]
    public void MakeFolder() => _folder = new PointFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("", "p.json: expected points, found an empty file.")]
    [TestCase("[]", "p.json: expected points, found none.")]
    [TestCase(" \n", "p.json: expected points, found none.")]
    [TestCase("{}", "p.json: expected points, found none.")]
    [TestCase("[{\"a\":1,\"b\":2}]", "p.json: expected a column 'x', found 'a', 'b'. Name the column of x with --x.")]
    [TestCase("{\"x\":54,\"y\":115}\n{\"x\":54,\"y\"\n", "p.json(3): this is no JSON for rows: Expected a value, but "
        + "instead reached end of data.")]
    [TestCase("[{\"x\":54,\"y\":115}", "p.json(1): expected ']' at the end of the array, found the end of the file.")]
    [TestCase("[{\"x\":54,\"y\":115}\n{}]", "p.json(2): expected ',' or ']' after an object, found '{}]'.")]
    [TestCase("[{\"x\":54,\"y\":115}]\n7", "p.json(2): expected the end of the file after ']', found '7'.")]
    [TestCase("[1,2]", "p.json(1): expected an object, found '1,2]'.")]
    [TestCase("\n{\"x\":\"54\",\"y\":115}", "p.json(2): expected a number in 'x', found '\"54\"'.")]
    [TestCase("{\"x\":54,\"y\":[1]}", "p.json(1): expected a number in 'y', found '[1]'.")]
    [TestCase("{\"x\":54,\"y\":1e400}", "p.json(1): expected a number in 'y', found '1e400'.")]
    [TestCase("{\"\\ud800\":1,\"x\":1,\"y\":1}", "p.json(1): expected names in UTF-8, found other bytes or half of a "
        + "pair of surrogates.")]
    [TestCase("{\"x\":NaN,\"y\":1}", "p.json(1): this is no JSON for rows: 'N' is an invalid start of a value.")]
    [TestCase("{\"x\":1,\"y\":1,\"x\":2}", "p.json(1): this is no JSON for rows: expected a member 'x' once, found it "
        + "twice.")]
    public void Run_JsonThatHoldsNoPoints_IsRefusedWithItsLine(string content, string message) =>
        Assert.That(_folder.Refusal("p.json", Encoding.UTF8.GetBytes(content)), Is.EqualTo(message));

    [Test]
    public void Run_JsonWithOptionalMembers_IsRead()
    {
        string points = "\uFEFF" + string.Concat(
            Enumerable.Range(0, 300).Select(i => $"{{\"x\":54,\"y\":115,\"k{i}\":{i}}}\n")) + "{}\n";
        Assert.That(_folder.Lookup("p.json", points, "o.csv").Split('\n')[300], Does.EndWith(",299,kidney,Kidney"));
    }
}

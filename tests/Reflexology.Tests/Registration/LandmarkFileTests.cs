using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Tests;

public class LandmarkFileTests
{
    private static ImmutableSortedDictionary<string, SeenPoint> Parse(string text, FootDrawing? reference = null) =>
        LandmarkFile.Parse(Encoding.UTF8.GetBytes(text), "marks.csv", reference);

    private static string Problems(string text, FootDrawing? reference = null) =>
        Assert.Throws<FootMapFormatException>(() => Parse(text, reference))!.Message.ReplaceLineEndings("\n");

    [TestCase("name,x,y\nheel-back,12.5,-40\nweb-1,1e2,7\n", TestName = "Parse_Table_IsItsLandmarks")]
    [TestCase("\uFEFFname,x,y\r\nheel-back,12.5,-40\r\nweb-1,1e2,7", TestName = "Parse_WindowsText_IsItsLandmarks")]
    [TestCase("# of a photo\n\n name , x , y\n\theel-back , 12.5 , -40 # behind\n#web-2,1,1\n\nweb-1,100,7",
        TestName = "Parse_CommentsAndSpaces_AreLeftOut")]
    public void Parse_Good(string text) => Assert.That(
        Parse(text, SeenFeet.Right),
        Is.EquivalentTo(new Dictionary<string, SeenPoint> { ["heel-back"] = new(12.5, -40), ["web-1"] = new(100, 7) }));

    [Test]
    public void Read_File_FitsTheFoot()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("reflexology-").FullName, "photo.csv");
        File.WriteAllText(path, "name,x,y\nheel-back,1235,675.92\ntoe-tip-1,1985,740.42\n");
        try
        {
            FootRegistration registration = FootRegistration.Fit(LandmarkFile.Read(path, SeenFeet.Right),
                SeenFeet.Right);
            Assert.That(registration.Scale, Is.EqualTo(1 / 3.0).Within(1e-9));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [TestCase("a,1", MapRule.MissingMember)]
    [TestCase("a", MapRule.MissingMember)]
    [TestCase("a,1,2,3", MapRule.UnknownMember)]
    public void Parse_OtherNumberOfValues_IsOfItsRule(string row, MapRule rule) => Assert.That(
        Assert.Throws<FootMapFormatException>(() => Parse("name,x,y\n" + row))!.Problems.Select(one => one.Rule),
        Is.EqualTo([rule]));

    [TestCase(0)]
    [TestCase(1)]
    public void Parse_LargeFile_IsReadUpToTheLimit(int more)
    {
        string text = "name,x,y\nheel-back,1,2\n#";
        text = text.PadRight(FileLimits.LandmarkBytes + more, '.');
        if (more == 0)
            Assert.That(Parse(text), Has.Count.EqualTo(1));
        else
            Assert.That(Problems(text), Does.StartWith("marks.csv(1,1): expected at most 262,144 bytes"));
    }

    [Test]
    public void Read_NoFile_SaysSo() =>
        Assert.That(() => LandmarkFile.Read("no-such-folder/marks.csv"), Throws.InstanceOf<IOException>());

    [TestCase("", "marks.csv(1,1): expected the header 'name,x,y', found the end of the file.")]
    [TestCase("# nothing\n", "marks.csv(2,1): expected the header 'name,x,y', found the end of the file.")]
    [TestCase("\n  heel-back,1,2\n", "marks.csv(2,3): expected the header 'name,x,y', found 'heel-back,1,2'.")]
    [TestCase("name;x;y\nheel-back;1;2", "marks.csv(1,1): expected the header 'name,x,y', found 'name;x;y'.")]
    [TestCase("name,x,y\n heel-back", "marks.csv(2,2): expected a name, x and y with commas between, found one value.")]
    [TestCase("name,x,y\nheel-back,1", "marks.csv(2,1): expected a name, x and y with commas between, found 2 values.")]
    [TestCase("name,x,y\nheel-back,1,5,2,5",
        "marks.csv(2,1): expected a name, x and y with commas between, found 5 values. Write decimals with a point.")]
    [TestCase("name,x,y\n,1,5", "marks.csv(2,1): expected the name of a landmark, found none.")]
    [TestCase("name,x,y\na,1,2\nb,3,4\na,5,6",
        "marks.csv(4,1): expected each landmark once, found 'a' a second time. It stands in line 2, too.")]
    [TestCase("name,x,y\na, one,NaN\nb,1e999,",
        "marks.csv(2,4): expected a number such as 120.5, found 'one'.\n"
        + "marks.csv(2,8): expected a number such as 120.5, found 'NaN'.\n"
        + "marks.csv(3,3): expected a number such as 120.5, found '1e999'.\n"
        + "marks.csv(3,9): expected a number such as 120.5, found none.")]
    public void Parse_Bad_SaysWhatAndWhere(string text, string problems) =>
        Assert.That(Problems(text), Is.EqualTo(problems));

    [Test]
    public void Parse_ManyBadRows_AreCounted()
    {
        string rows = string.Concat(Enumerable.Repeat("a\n", 250));
        FootMapFormatException refused = Assert.Throws<FootMapFormatException>(
            () => LandmarkFile.Parse(Encoding.UTF8.GetBytes($"name,x,y\n{rows}"), "my.csv"))!;
        Assert.That(refused.Problems.Select(problem => problem.More), Is.EqualTo([.. new int[99], 150]));
    }

    [Test]
    public void Parse_FileOfPoints_IsRefusedSoon()
    {
        FootMapFormatException refused = Assert.Throws<FootMapFormatException>(
            () => LandmarkFile.Parse(new byte[(256 << 10) + 1], "my.csv"))!;
        Assert.That(
            refused.Message,
            Is.EqualTo("my.csv(1,1): expected at most 262,144 bytes, found 262,145 bytes or more. Name the file of the "
                + "landmarks; points to look up are a file of their own."));
    }

    [Test]
    public void Parse_UnknownName_IsToldWithItsPlace()
    {
        const string Text = "name,x,y\nweb-1,1,2\n  heel-bak,3,4\n";
        Assert.That(Problems(Text, SeenFeet.Right), Is.EqualTo(
            "marks.csv(3,3): expected a landmark of the plantar view, found 'heel-bak'. Did you mean 'heel-back'?"));
        Assert.That(Parse(Text), Has.Count.EqualTo(2));
    }

    [Test]
    public void Parse_NotUtf8_SaysWhere() => Assert.That(
        () => LandmarkFile.Parse([.. "name,x,y\nhe"u8, 0xFC, .. "l,1,2"u8], "marks.csv"),
        Throws.TypeOf<FootMapFormatException>().With.Message.EqualTo(
            "marks.csv(2,3): expected UTF-8 text, found a byte that is not UTF-8. Save the file as UTF-8."));
}

namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class AtUsageTests : ToolTests
{
    [TestCase("NaN")]
    [TestCase("inf")]
    [TestCase("-inf")]
    [TestCase("1e999")]
    [TestCase("abc")]
    [TestCase("1,5")]
    [TestCase("0x10")]
    public void At_NotAFiniteNumber_IsWrongUsage(string text)
    {
        ShouldBeWrongUsage(
            $"at {text} 10", "reflexology at",
            $"X: expected a finite number of millimetres such as 46.5, found '{text}'.");
        ShouldBeWrongUsage(
            $"at 10 {text} --json", "reflexology at",
            $"Y: expected a finite number of millimetres such as 46.5, found '{text}'.");
    }

    [TestCase("NaN")]
    [TestCase("-1")]
    [TestCase("near")]
    public void At_WithinNoDistance_IsWrongUsage(string text) =>
        ShouldBeWrongUsage(
            $"at 1 2 --within {text}", "reflexology at",
            $"--within: expected a finite number of millimetres from 0, found '{text}'.");

    [Test]
    public void At_CoordinateMissing_IsWrongUsage() =>
        ShouldBeWrongUsage("at 5", "reflexology at", "Expected Y, found nothing.");

    [Test]
    public void At_ThreeCoordinates_IsWrongUsage() =>
        ShouldBeWrongUsage("at 5 6 7", "reflexology at", "'7' is one word too many.");

    [Test]
    public void At_BothFeet_IsWrongUsage() =>
        ShouldBeWrongUsage("at 5 6 --foot both", "reflexology at", "--foot: expected left or right, found 'both'.");

    [Test]
    public void At_AllAspects_IsWrongUsage() =>
        ShouldBeWrongUsage(
            "at 5 6 --aspect all", "reflexology at",
            "--aspect: expected plantar, dorsal, medial or lateral, found 'all'.");
}

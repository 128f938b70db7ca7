namespace Reflexology.Package.Tests;

/// <summary>A new console program takes the packages, prints a zone and draws.</summary>
internal sealed class PrintAndDrawTests
{
    [Test]
    public void Program_WithBothPackages_PrintsAZoneAndWritesAPdf()
    {
        string folder = PackedFolder.Program("PrintAndDraw");
        string program = Path.Combine("bin", "Release", "net10.0", "PrintAndDraw.dll");
        Assert.That(Command.Dotnet(folder, program), Is.EqualTo("Kidney\n"));
        byte[] pdf = File.ReadAllBytes(Path.Combine(folder, "kidney.pdf"));
        Assert.That(pdf[..5], Is.EqualTo("%PDF-"u8.ToArray()));
        Assert.That(pdf, Has.Length.GreaterThan(10_000));
    }
}

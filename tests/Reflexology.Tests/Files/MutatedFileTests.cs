using System.Text;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>Whatever stands in a file, reading gives a map or the one exception for bad files.</summary>
public class MutatedFileTests
{
    private static readonly byte[] Basic = BuiltInFile.Bytes("basic.json");
    private static readonly byte[] Small = Encoding.UTF8.GetBytes(ValidMap.Text);

    private static readonly Gen<byte> JsonBytes =
        Gen.OneOf(""" {}[]",:\-0e9Z/""".Select(c => Gen.Const((byte)c)).ToArray());

    private static readonly Gen<byte> Replacements = Gen.OneOf(Gen.Byte, JsonBytes);

    [Test]
    public void Parse_BasicWithoutOneByte_IsAMapOrAFormatException() =>
        Gen.Int[0, Basic.Length - 1].Sample(at => IsMapOrFormatException([.. Basic[..at], .. Basic[(at + 1)..]]),
            iter: 200);

    [Test]
    public void Parse_BasicCutOff_IsAMapOrAFormatException() =>
        Gen.Int[0, Basic.Length - 1].Sample(at => IsMapOrFormatException(Basic[..at]), iter: 100);

    [Test]
    public void Parse_BasicWithOneByteReplaced_IsAMapOrAFormatException() =>
        Gen.Select(Gen.Int[0, Basic.Length - 1], Replacements)
            .Sample((at, with) => IsMapOrFormatException([.. Basic[..at], with, .. Basic[(at + 1)..]]), iter: 200);

    [Test]
    public void Parse_SmallMapWithSeveralBytesReplaced_IsAMapOrAFormatException() =>
        Gen.Select(Gen.Int[0, Small.Length - 1], Replacements).Array[1, 4].Sample(
            changes =>
            {
                byte[] bytes = [.. Small];
                foreach ((int at, byte with) in changes)
                    bytes[at] = with;
                return IsMapOrFormatException(bytes);
            },
            iter: 5_000);

    [Test]
    public void Parse_SmallMapWithoutAnyOneByte_IsAMapOrAFormatException() => Assert.That(
        Enumerable.Range(0, Small.Length)
            .Where(at => !IsMapOrFormatException([.. Small[..at], .. Small[(at + 1)..]])), Is.Empty);

    [Test]
    public void Parse_SmallMapCutOffAnywhere_IsAFormatException() => Assert.That(
        Enumerable.Range(0, Small.Length).Where(at => IsMap(Small[..at])), Is.Empty);

    // Any other exception than the one for bad files leaves this method, and fails the test with its text and the seed.
    private static bool IsMapOrFormatException(byte[] bytes)
    {
        IsMap(bytes);
        return true;
    }

    private static bool IsMap(byte[] bytes)
    {
        try
        {
            FootMap.Parse(bytes, "map.json");
            return true;
        }
        catch (FootMapFormatException exception)
        {
            if (exception.Problems.Length == 0
                || exception.Problems.Any(problem => problem.Line < 1 || problem.Column < 1))
                throw new InvalidOperationException($"Expected problems with places, found {exception.Message}",
                    exception);
            return false;
        }
    }
}

namespace Reflexology.Authoring;

/// <summary>
/// Looks for everything that is wrong in a file: what keeps it from being read, and for a map that reads, overlaps that
/// are not declared, gaps, slivers, and assertions that do not hold.
/// </summary>
public static class FileValidation
{
    /// <summary>Validates a file of a map, of a foot, of body areas or of evidence; its member <c>format</c> says which it is.</summary>
    /// <returns>The findings; a file that cannot be read is one, too.</returns>
    /// <exception cref="ArgumentException">The path is empty; whatever else keeps a file from being read is a finding.</exception>
    /// <remarks>Cost: a few seconds for a map of 60 zones, most of it for its assertions and its shapes.</remarks>
    public static ValidatedFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unreadable(path, "no such file. Name a file that is there.");
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return Unreadable(path, Directory.Exists(path) ? "a folder. Name the files in it." : denied.Message);
        }
    }

    /// <summary>As <see cref="Read"/>, from the bytes of a file; <paramref name="name"/> stands for it in messages.</summary>
    public static ValidatedFile Parse(byte[] utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        try
        {
            switch (FileFormat.Of(new JsonText(utf8).Bytes))
            {
                case ReferenceFootFile.FormatName: ReferenceFootReader.Read(utf8, name); break;
                case AnatomyFile.FormatName: BodyAtlasReader.Read(utf8, name); break;
                case EvidenceFile.FormatName: EvidenceReader.Read(utf8, name); break;
                default:
                    FootMap map = FootMap.Parse(utf8, name);
                    return new ValidatedFile(name, map, new MapFindings(map, name, new JsonPlaces(new JsonText(utf8))).All());
            }

            return new ValidatedFile(name, null, []);
        }
        catch (FootMapFormatException unusable)
        {
            return new ValidatedFile(name, null, [.. unusable.Problems.Select(Of)]);
        }
    }

    private static Finding Of(MapProblem problem) => new()
    {
        Rule = ValidationRule.Of(problem.Kind),
        File = problem.File,
        Line = problem.Line,
        Column = problem.Column,
        JsonPath = problem.JsonPath,
        Zones = problem.ZoneId is null ? [] : [problem.ZoneId],
        Message = problem.Statement,
    };

    private static ValidatedFile Unreadable(string path, string found) => new(path, null,
    [
        new Finding { Rule = ValidationRule.Unreadable, File = path, Line = 1, Column = 1, JsonPath = "", Message = $"expected a file that can be read, found {found}" },
    ]);
}

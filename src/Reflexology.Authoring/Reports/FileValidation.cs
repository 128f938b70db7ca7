using System.Text.Json;

namespace Reflexology.Authoring;

/// <summary>
/// Finds everything that is wrong in a file: what keeps it from being read, and for a map that reads, overlaps that are
/// not declared, gaps, slivers, and assertions that do not hold.
/// </summary>
public static class FileValidation
{
    /// <summary>
    /// Validates a file of a map, of a foot, of body areas or of evidence; its member <c>format</c> says which it is.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <returns>
    /// The problems, at most 100 of each rule in full; a file that cannot be read is one, too.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The path is empty; whatever else keeps a file from being read is a problem.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    /// <remarks>Cost: a few seconds for a map of 60 zones, most of it for its assertions and its shapes.</remarks>
    public static ValidatedFile Read(string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Parse(FileBytes.Read(path), path, cancellation);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unreadable(path, "no such file", "Name a file that is there.");
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return Directory.Exists(path)
                ? Unreadable(path, "a folder", "Name the files in it.")
                : Unreadable(path, denied.Message.TrimEnd('.'));
        }
    }

    /// <summary>
    /// As <see cref="Read"/>, from the bytes of a file; messages call it <paramref name="name"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ValidatedFile Parse(byte[] utf8, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var text = new JsonText(utf8);
        try
        {
            switch (Format(text.Bytes))
            {
                case ReferenceFootFile.FormatName: ReferenceFootReader.Read(utf8, name); break;
                case AnatomyFile.FormatName: BodyAtlasReader.Read(utf8, name); break;
                case EvidenceFile.FormatName: EvidenceReader.Read(utf8, name); break;
                default:
                    FootMap map = FootMap.Parse(utf8, name, cancellation);
                    var validation = new MapValidation(map, name, new JsonPlaces(text), cancellation);
                    return new ValidatedFile(name, map, validation.Problems());
            }

            return new ValidatedFile(name, null, []);
        }
        catch (FootMapFormatException unusable)
        {
            return new ValidatedFile(name, null, unusable.Problems);
        }
    }

    // The member "format" of the outermost object; null where the file has none or is no JSON.
    private static string? Format(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                bool isMember = reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName };
                if (!isMember || JsonText.Read(reader) != "format")
                    continue;
                reader.Read();
                return reader.TokenType == JsonTokenType.String ? JsonText.Read(reader) : null;
            }
        }
        catch (JsonException)
        {
            // Reading the file finds the mistake, with its place.
        }

        return null;
    }

    private static ValidatedFile Unreadable(string path, string found, string? advice = null)
    {
        var problem = new MapProblem
        {
            Rule = MapRule.Unreadable,
            File = path,
            Line = 1,
            Column = 1,
            Path = "",
            Found = found,
            Expected = "a file that can be read",
            Advice = advice,
        };
        return new ValidatedFile(path, null, [problem]);
    }
}

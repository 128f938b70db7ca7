using System.Text.Json;

namespace Reflexology.Authoring;

/// <summary>What kind of file it is by its own word, as far as the file is JSON.</summary>
internal static class FileFormat
{
    /// <summary>The member <c>format</c> of the outermost object; null where it cannot be made out.</summary>
    public static string? Of(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader is not { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } || JsonText.Read(reader) != "format")
                    continue;
                reader.Read();
                return reader.TokenType == JsonTokenType.String ? JsonText.Read(reader) : null;
            }
        }
        catch (JsonException)
        {
            // What is wrong is found when the file is read.
        }

        return null;
    }
}

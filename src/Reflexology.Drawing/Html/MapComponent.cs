using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Drawing;

/// <summary>The map component of Reflexology.Web, for a page that holds all of it in one file.</summary>
internal static partial class MapComponent
{
    /// <summary>Its style sheet.</summary>
    public static string Style => Part("reflexology-map.css");

    /// <summary>
    /// Its modules as one script: each in a scope of its own, with what it exports under its name in an object.
    /// </summary>
    public static string Script { get; } = Bundle();

    /// <summary>A part, with the line ends of Unix wherever it was built, so that bytes and hashes agree.</summary>
    public static string Part(string name)
    {
        using Stream stream = typeof(MapComponent).Assembly.GetManifestResourceStream($"html/{name}")
            ?? throw new InvalidOperationException($"Expected the embedded part '{name}' of the page, found none.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Bundle()
    {
        var script = new StringBuilder("const modules = {};\n");
        foreach ((string module, string source) in Modules("reflexology-map", []))
        {
            IEnumerable<string> exported = Export().Matches(source).Select(match => match.Groups[2].Value);
            string text = Import().Replace(source, "const {$1} = modules[\"$2\"];");
            text = Comment().Replace(Export().Replace(text, "$1$2"), "");
            script.Append(null, $"modules[\"{module}\"] = (() => {{\n{text}");
            script.Append(null, $"return {{ {string.Join(", ", exported)} }};\n}})();\n");
        }

        return script.ToString();
    }

    // A module after all that it imports.
    private static IEnumerable<(string Name, string Text)> Modules(string name, HashSet<string> known)
    {
        if (!known.Add(name))
            return [];
        string text = Part($"{name}.js");
        return [.. Import().Matches(text).SelectMany(one => Modules(one.Groups[2].Value, known)), (name, text)];
    }

    [GeneratedRegex("""^import \{([^}]+)\} from "\./([\w-]+)\.js";""", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export ((?:async )?(?:function|const|class) )(\w+)", RegexOptions.Multiline)]
    private static partial Regex Export();

    // Lines of comments alone, and the white space before a line.
    [GeneratedRegex(@"^[ \t]*(?://.*\n|/\*\*(?:.|\n)*?\*/\n)|^[ \t]+", RegexOptions.Multiline)]
    private static partial Regex Comment();
}

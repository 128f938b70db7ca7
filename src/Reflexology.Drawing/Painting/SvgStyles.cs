using System.Text;

namespace Reflexology.Drawing;

/// <summary>Collects styles as classes, so that each is in the file once.</summary>
/// <param name="prefix">The prefix of every class name.</param>
internal sealed class SvgStyles(string prefix)
{
    private readonly Dictionary<string, string> _classes = [];
    private readonly StringBuilder _rules = new();

    /// <summary>The rules so far, one per line.</summary>
    public string Rules => _rules.ToString();

    /// <summary>The name of the class with these declarations; empty where there are none.</summary>
    public string ClassOf(string declarations)
    {
        if (declarations.Length == 0)
            return "";
        if (!_classes.TryGetValue(declarations, out string? name))
        {
            name = $"{prefix}s{_classes.Count + 1}";
            _classes[declarations] = name;
            _rules.Append('.').Append(name).Append('{').Append(declarations).Append("}\n");
        }

        return name;
    }

    /// <summary>Declarations of a colour, of <c>fill</c> or <c>stroke</c>.</summary>
    public static string Paint(string property, Ink ink)
    {
        string opacity = SvgNumber.Text(Math.Clamp(ink.Opacity, 0, 1));
        return opacity == "1" ? $"{property}:{Hex(ink)};" : $"{property}:{Hex(ink)};{property}-opacity:{opacity};";
    }

    /// <summary>A colour without its opacity.</summary>
    public static string Hex(Ink ink)
    {
        bool isShort = ink.Red % 17 == 0 && ink.Green % 17 == 0 && ink.Blue % 17 == 0;
        return isShort
            ? $"#{ink.Red / 17:x}{ink.Green / 17:x}{ink.Blue / 17:x}"
            : $"#{ink.Red:x2}{ink.Green:x2}{ink.Blue:x2}";
    }
}

namespace Reflexology.Drawing;

/// <summary>The attributes that say where an element is, checked.</summary>
internal sealed class ArtworkGeometry(SvgTree tree, SvgProblems problems, ArtworkTargets targets)
{
    /// <summary>The attributes; null, and a note, where one of them cannot be read.</summary>
    public List<(string Name, string Value)>? Of(SvgElement element)
    {
        List<(string, string)> all = [];
        foreach (string name in ArtworkNames.Lengths[element.Name == "a" ? "g" : element.Name])
        {
            if (element.Property(name, tree.Styles) is not { } value)
                continue;
            if (value.Text == "auto")
                continue;
            if (ArtworkNumbers.Length(value.Text) is not { } length)
                return NotRead(element, value, $"a length between -1000000 and 1000000 in {name}");
            all.Add((name, length));
        }

        if (element.Name == "path" && element.Property("d", tree.Styles) is { } data)
        {
            try
            {
                _ = new PathDataReader(data.Text, arcTolerance: 0.1).Read();
                all.Add(("d", data.Text.Trim()));
            }
            catch (PathDataException wrong) when (data.Text.Trim().Length > 0)
            {
                problems.NotUsed(element, data, wrong, isPathData: true);
                return null;
            }
            catch (PathDataException)
            {
                return null;
            }
        }

        if (element.Name is "polyline" or "polygon" && element.Attribute("points") is { } points)
        {
            if (ArtworkNumbers.Numbers(points.Text) is not { } numbers)
                return NotRead(element, points, "numbers between -1000000 and 1000000");
            all.Add(("points", string.Join(' ', numbers.Select(ArtworkNumbers.Text))));
        }

        if (element.Attribute("viewBox") is { } box && element.Name is "svg" or "symbol" or "pattern" or "marker")
        {
            if (ArtworkNumbers.Numbers(element["viewBox"]!) is not [_, _, > 0, > 0] frame)
                return NotRead(element, element.Attribute("viewBox")!, "four numbers, the last two above 0");
            all.Add(("viewBox", string.Join(' ', frame.Select(ArtworkNumbers.Text))));
        }

        foreach (string name in ArtworkNames.Transforms)
        {
            SvgValue? value = name == "transform" ? element.Property(name, tree.Styles) : element.Attribute(name);
            if (value is null || value.Text is "none")
                continue;
            if (ArtworkNumbers.Transform(value.Text) is not { } transform)
                return NotRead(element, value, "matrix, translate, scale, rotate, skewX or skewY and their numbers");
            all.Add((name, transform));
        }

        foreach (string name in ArtworkNames.Words)
        {
            if (element[name] is { } word && word.All(IsPlain))
                all.Add((name, word));
        }

        if (element.Name is "use" or "linearGradient" or "radialGradient" or "pattern"
            && ArtworkReference.AttributeOf(element) is { } href)
        {
            string? id = ArtworkReference.IdOf(element[href]);
            if (targets.Target(element, element.PlaceOf(href), element[href]!, id) is { } target)
                all.Add(("xlink:href", $"#{target}"));
            else if (element.Name == "use")
                return null;
        }

        return all;
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || " .-".Contains(letter);

    private List<(string, string)>? NotRead(SvgElement element, SvgValue value, string expected)
    {
        problems.NotUsed(element, value.PlaceIn(0), value.Text.Quoted(), expected, "The element is left out.");
        return null;
    }
}

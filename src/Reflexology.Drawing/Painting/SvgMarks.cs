using System.Xml;

namespace Reflexology.Drawing;

/// <summary>Writes the meaning of an entry: its id, kind, zone, foot, aspect, box and title.</summary>
internal sealed class SvgMarks(XmlWriter svg)
{
    // Tenths of a millimetre: programs that set type in whole units garble small letters in millimetres.
    private const double UnitsPerMillimetre = 10;

    private readonly HashSet<string> _ids = [];

    /// <summary>From points of the page to the units of the picture.</summary>
    public static PageTransform PageFrame { get; } =
        new(UnitsPerMillimetre / PageSize.PointsPerMillimetre, 0, 0);

    /// <summary>Writes the attributes; entries at the top of the page have an id too.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="isTop">True at the top of the page.</param>
    /// <param name="otherKind">The kind of an entry without a mark; empty for none.</param>
    public void Write(DrawingItem item, bool isTop, string otherKind = "")
    {
        ItemMark? mark = item.Mark;
        string word = mark is null ? "" : mark.Kind.ToWord();
        string view = mark is { Foot: { } foot, Aspect: { } aspect } ? new ViewId(foot, aspect).ToString() : "";
        string map = mark?.Map is { } own ? $"{own}." : "";
        string id = mark?.Kind switch
        {
            MarkKind.View => $"{map}{view}",
            MarkKind.Zone => view.Length == 0 ? $"{map}{mark.Zone?.Id}" : $"{map}{view}.{mark.Zone?.Id}",
            MarkKind.Legend or MarkKind.Body => word,
            MarkKind.BodyArea => $"body.{item.Id}",
            null when isTop => item.Id,
            _ => "",
        };
        Attribute("id", Unique(id));
        Attribute("data-kind", mark is null ? otherKind : word);
        if (mark is null)
            return;
        Attribute("data-map", mark.Map ?? "");
        Attribute("data-zone", mark.Zone?.Id ?? "");
        Attribute("data-foot", mark.Foot is { } side ? side.ToWord() : "");
        Attribute("data-aspect", mark.Aspect is { } face ? face.ToWord() : "");
        Attribute("data-area", mark.Area ?? "");
        Attribute("data-side", mark.Side is { } half ? half.ToWord() : "");
        Attribute("data-box", mark.Box is { } box ? Text(box) : "");
    }

    /// <summary>Writes the title of an entry, which shows when it is pointed at.</summary>
    public void Title(ItemMark? mark)
    {
        if (mark?.Title is { Length: > 0 } title)
            svg.WriteElementString("title", SvgText.Allowed(title));
    }

    /// <summary>An id that is not yet in the picture; empty for an entry without one.</summary>
    public string Unique(string id)
    {
        if (id.Length == 0)
            return "";
        string name = SvgPrefix.Place + string.Concat(id.Select(letter => char.IsWhiteSpace(letter) ? '-' : letter));
        string unique = name;
        for (int i = 2; !_ids.Add(unique); i++)
            unique = $"{name}-{i}";
        return unique;
    }

    private static string Text(PageRect box)
    {
        PagePoint corner = PageFrame.ToPage(new MapPoint(box.Left, box.Top));
        double width = box.Width * PageFrame.Scale, height = box.Height * PageFrame.Scale;
        return string.Join(' ', new[] { corner.X, corner.Y, width, height }.Select(SvgNumber.Short));
    }

    private void Attribute(string name, string value)
    {
        if (value.Length > 0)
            svg.WriteAttributeString(name, value);
    }
}

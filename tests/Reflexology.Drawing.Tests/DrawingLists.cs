namespace Reflexology.Drawing.Tests;

/// <summary>Reads drawing lists.</summary>
internal static class DrawingLists
{
    public static IEnumerable<string> LanguageCodes => Languages.All;

    public static IEnumerable<TextItem> Texts(DiagramPage page) => page.Items.OfType<TextItem>();

    public static GroupItem Group(DiagramPage page, params string[] path)
    {
        IEnumerable<DrawingItem> items = page.Items;
        GroupItem? group = null;
        foreach (string id in path)
        {
            group = items.OfType<GroupItem>().Single(item => item.Id == id);
            items = group.Items;
        }

        return group!;
    }

    /// <summary>The lines of the label of a zone in a view, in the millimetres of the view.</summary>
    public static List<TextItem> LabelLines(DiagramPage page, DrawingPanel panel, string zone)
    {
        PageTransform frame = panel.Transform;
        IEnumerable<GroupItem> labels = page.Items.OfType<GroupItem>()
            .Where(item => item.Id == $"labels.{panel.View.Id}")
            .SelectMany(group => group.Items.OfType<GroupItem>());
        IEnumerable<GroupItem> own = labels.Where(label => label.Id == $"label.{zone}");
        return [.. own.SelectMany(label => label.Items.Cast<TextItem>()).Select(InView)];

        TextItem InView(TextItem line)
        {
            MapPoint at = frame.ToMap(line.At);
            TextStyle style = line.Style with { Size = line.Style.Size / frame.Scale };
            return line with { At = new PagePoint(at.X, at.Y), Style = style };
        }
    }
}
